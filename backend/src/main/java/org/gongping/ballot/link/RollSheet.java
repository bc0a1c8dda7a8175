package org.gongping.ballot.link;

import static java.util.Comparator.comparing;

import org.gongping.ballot.poll.LengthPrefixed;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.VoterRolls.Roll;
import org.gongping.kernel.Chain;

import java.util.List;
import java.util.Objects;

/**
 * Who is in a voter group of a poll. Its id follows from what it holds, so a sheet never changes;
 * which of a group's sheets is good is said by the poll alone.
 *
 * @param voters in order of their numbers
 */
public record RollSheet(PollKey poll, String group, List<Voter> voters) {

    /** Sorts the voters. */
    public RollSheet {
        voters = voters.stream().sorted(comparing(Voter::number)).toList();
    }

    /** Poll, group and a hash over number, name, unit and token hashes of every voter. */
    public String id() {
        var content = new LengthPrefixed();
        for (Voter voter : voters) {
            content.with(voter.number())
                    .with(voter.name())
                    .with(voter.unit())
                    .with(Objects.requireNonNullElse(voter.tokenHash(), ""));
            voter.replaced().forEach(content::with);
        }
        return poll.full() + ":" + group + ":" + Chain.sha256(content.bytes());
    }

    /** What the poll says of it. */
    Roll roll() {
        return new Roll(id(), voters.size());
    }
}
