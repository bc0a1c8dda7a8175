package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.NodeSource;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds polls again by id. */
@Component
class PollNodes implements NodeSource {

    private static final String TYPE = "Poll";

    private final Polls polls;

    PollNodes(Polls polls) {
        this.polls = polls;
    }

    static String id(Poll poll) {
        return new GlobalId(TYPE, poll.key().local()).encode();
    }

    /** The key behind an id; one that names nothing for an id of anything else. */
    static String key(String id) {
        return GlobalId.key(TYPE, id).orElse("");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Poll> find(Caller caller, String key) {
        return PollKey.of(caller.organisation(), key)
                .flatMap(polls::find)
                .filter(poll -> poll.isOpenTo(caller));
    }
}
