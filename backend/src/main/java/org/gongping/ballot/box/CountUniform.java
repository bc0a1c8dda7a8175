package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Counts the ballots that gave everybody one and the same mark: they are flagged and never dropped
 * (voting.md). Groups with fewer ballots than the poll's minimum are left out, as such a number
 * would tell how their few members voted.
 */
@Component
public class CountUniform {

    private final MarksOnBoard marks;

    CountUniform(MarksOnBoard marks) {
        this.marks = marks;
    }

    /** How many; empty before the poll is closed, and where every group is left out. */
    public OptionalInt run(Poll poll) {
        if (poll.state() != PollState.CLOSED) {
            return OptionalInt.empty();
        }
        var large =
                marks.counted(poll).stream()
                        .collect(Collectors.groupingBy(Ballot::group))
                        .values()
                        .stream()
                        .filter(ballots -> ballots.size() >= poll.rules().minimumGroup())
                        .flatMap(Collection::stream)
                        .toList();
        return large.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) large.stream().filter(ballot -> isUniform(poll, ballot)).count());
    }

    /** Whoever was abstained about says nothing; one candidate alone cannot be told from others. */
    private static boolean isUniform(Poll poll, Ballot ballot) {
        var rows = poll.rules().rows();
        var given =
                poll.candidates().stream()
                        .map(candidate ->
                                rows.stream()
                                        .map(row -> ballot.marks().get(row.key(candidate)))
                                        .filter(Objects::nonNull)
                                        .toList())
                        .filter(one -> !one.isEmpty())
                        .toList();
        return given.size() > 1 && given.stream().distinct().count() == 1;
    }
}
