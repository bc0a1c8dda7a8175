package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Reads how many have voted. While ballots are taken, what is frozen comes from memory, so that the
 * state and the counts are all that is read.
 */
@Component
public class ReadTurnout {

    private final Polls polls;
    private final CountCast count;

    ReadTurnout(Polls polls, CountCast count) {
        this.polls = polls;
        this.count = count;
    }

    /** The turnout now; empty where there is no such poll. */
    public Optional<Turnout> run(PollKey key) {
        return polls.state(key).flatMap(state -> poll(key, state).map(poll -> read(poll, state)));
    }

    private Optional<Poll> poll(PollKey key, PollState state) {
        return state == PollState.OPEN ? polls.frozen(key) : polls.find(key);
    }

    private Turnout read(Poll poll, PollState state) {
        return new Turnout(poll, state, count.run(poll));
    }
}
