package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups' means and their weighted mean.
 *
 * @param groups in the scheme's order
 */
record BallotTally(Ballot ballot, List<GroupTally> groups, @Nullable BigFraction value)
        implements Tally {
    /**
     * One group's part.
     *
     * @param marks how many marks the subject has from it
     * @param trimmed how many of them were dropped
     * @param mean of those kept, or null without any
     */
    record GroupTally(Ballot.Group group, int marks, int trimmed, @Nullable BigFraction mean) {}

    static BallotTally of(Ballot ballot, List<Fact> facts) {
        List<GroupTally> groups =
                ballot.groups().stream()
                        .map(group -> tally(ballot, group, marks(facts, group.id())))
                        .toList();
        return new BallotTally(ballot, groups, weigh(ballot.emptyGroup(), groups));
    }

    /**
     * Whether nobody's mark can be told from the groups' means: every group has enough marks, and
     * no mean is what trimming left of a single mark.
     */
    boolean meansMayBeShown() {
        return groups.stream()
                .allMatch(g -> g.marks() >= ballot.minimumGroup() && g.marks() - g.trimmed() > 1);
    }

    /**
     * A ballot with criteria counts by the sum of its marks, which is scaled to the whole later.
     */
    private static List<BigDecimal> marks(List<Fact> facts, String group) {
        List<BigDecimal> marks = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.BallotMark one && one.group().equals(group)) {
                marks.add(one.mark());
            } else if (fact instanceof Fact.BallotMarks many && many.group().equals(group)) {
                marks.add(sum(many.marks().values().stream().toList()));
            }
        }
        marks.sort(null);
        return marks;
    }

    private static GroupTally tally(Ballot ballot, Ballot.Group group, List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return new GroupTally(group, 0, 0, null);
        }
        List<BigDecimal> kept = trim(ballot.trim(), sorted);
        BigFraction mean = Exact.of(sum(kept)).divide(kept.size()).multiply(scale(ballot));
        return new GroupTally(group, sorted.size(), sorted.size() - kept.size(), mean);
    }

    private static List<BigDecimal> trim(Ballot.@Nullable Trim trim, List<BigDecimal> sorted) {
        return trim == null || sorted.size() < trim.from()
                ? sorted
                : sorted.subList(trim.lowest(), sorted.size() - trim.highest());
    }

    private static BigFraction scale(Ballot ballot) {
        if (ballot.criteria().isEmpty()) {
            return BigFraction.ONE;
        }
        List<BigDecimal> maxima = ballot.criteria().stream().map(Ballot.Criterion::max).toList();
        return Exact.of(ballot.max()).divide(Exact.of(sum(maxima)));
    }

    private static @Nullable BigFraction weigh(Ballot.EmptyGroup rule, List<GroupTally> groups) {
        boolean none = groups.stream().allMatch(g -> g.mean() == null);
        boolean some = groups.stream().anyMatch(g -> g.mean() == null);
        if (none || (some && rule == Ballot.EmptyGroup.INCOMPLETE)) {
            return null;
        }
        BigFraction ofEmpty = rule == Ballot.EmptyGroup.ZERO ? BigFraction.ZERO : null;
        WeightedMean mean = new WeightedMean();
        for (GroupTally group : groups) {
            mean.add(group.group().weight(), group.mean() == null ? ofEmpty : group.mean());
        }
        return mean.value();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
