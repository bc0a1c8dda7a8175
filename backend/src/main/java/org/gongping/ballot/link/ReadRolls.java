package org.gongping.ballot.link;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.stereotype.Component;

import java.util.List;

/** Shows the office who is in which voter group. */
@Component
public class ReadRolls {

    private final RollSheets sheets;

    ReadRolls(RollSheets sheets) {
        this.sheets = sheets;
    }

    /** Who is in a group, in order of number. */
    public record GroupRoll(VoterGroup group, List<Voter> voters) {}

    /** Every group's roll, in the scheme's order. */
    public List<GroupRoll> run(Poll poll) {
        return poll.groups().stream().map(group -> new GroupRoll(group, voters(group))).toList();
    }

    /** A group's voters; none in polls from before they were written down. */
    List<Voter> voters(VoterGroup group) {
        var sheet = group.rollSheet();
        return sheet == null ? List.of() : sheets.voters(sheet);
    }
}
