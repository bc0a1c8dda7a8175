package org.gongping.ballot.link;

import org.gongping.ballot.link.ReadRolls.GroupRoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Shows the office who has not collected a credential. Who of the others has voted, or when, nobody
 * knows.
 */
@Component
public class ReadChaseList {

    private final ReadRolls rolls;
    private final Issues issues;

    ReadChaseList(ReadRolls rolls, Issues issues) {
        this.rolls = rolls;
        this.issues = issues;
    }

    /** Who is missing from each group with links; there is no such list before collecting. */
    public Outcome<List<GroupRoll>> run(Poll poll) {
        if (poll.state() == PollState.PREPARED) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.COLLECTION_NOT_STARTED));
        }
        return Outcome.done(
                poll.groups().stream()
                        .filter(VoterGroup::collects)
                        .map(group -> missing(poll, group))
                        .toList());
    }

    private GroupRoll missing(Poll poll, VoterGroup group) {
        var issued = issues.ids(poll.key().full(), group.key());
        var missing =
                rolls.voters(group).stream()
                        .filter(voter ->
                                !issued.contains(Issue.id(poll.key(), group.key(), voter.number())))
                        .toList();
        return new GroupRoll(group, missing);
    }
}
