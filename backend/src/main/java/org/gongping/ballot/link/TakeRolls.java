package org.gongping.ballot.link;

import org.gongping.ballot.link.EarlierLinks.Had;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterRolls;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Selector;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Takes down from the roster who is in which voter group, by the scheme's rule for it. */
@Component
class TakeRolls implements VoterRolls {

    private final Rosters rosters;
    private final RollSheets sheets;
    private final Polls polls;
    private final EarlierLinks earlier;

    TakeRolls(Rosters rosters, RollSheets sheets, Polls polls, EarlierLinks earlier) {
        this.rosters = rosters;
        this.sheets = sheets;
        this.polls = polls;
        this.earlier = earlier;
    }

    @Override
    public List<Roll> take(PollKey poll, List<Ballot.Group> groups) {
        var everybody = rosters.current(poll.organisation()).staff();
        var had = polls.find(poll).map(earlier::in).orElse(Had.NONE);
        return groups.stream().map(group -> take(poll, group, everybody, had)).toList();
    }

    @Override
    public Roll withoutLinks(PollKey poll, String group, String sheet) {
        var voters = sheets.voters(sheet).stream().map(Voter::withoutLink).toList();
        var bare = new RollSheet(poll, group, voters);
        sheets.add(bare);
        return bare.roll();
    }

    /** Where the scheme leaves the voters to the office, nobody on the roster is shut out. */
    private Roll take(PollKey poll, Ballot.Group group, List<Staff> everybody, Had had) {
        var rule = Objects.requireNonNullElse(group.voters(), Selector.EVERYBODY);
        var voters =
                everybody.stream()
                        .filter(staff -> rule.admits(staff.traits()))
                        .map(Voter::of)
                        .toList();
        var sheet = new RollSheet(poll, group.id(), had.addTo(voters));
        sheets.add(sheet);
        return sheet.roll();
    }
}
