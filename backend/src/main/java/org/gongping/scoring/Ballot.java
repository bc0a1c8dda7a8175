package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Secret marks by weighted voter groups. The value is the weighted mean of the groups' means.
 *
 * @param max the highest mark
 * @param step marks are whole multiples of it, from 0
 * @param criteria what is marked one by one; none: a single mark per subject
 * @param trim the extreme marks dropped from each group, or null for none
 * @param quorum the turnout below which the poll is flagged, or null for none
 * @param minimumGroup ballots below which a group's mean is never shown, at least 5
 * @param contents what the marks are about; they head the ballot form
 */
public record Ballot(
        BigDecimal max,
        BigDecimal step,
        List<Criterion> criteria,
        List<Group> groups,
        EmptyGroup emptyGroup,
        @Nullable Trim trim,
        @Nullable Quorum quorum,
        int minimumGroup,
        List<LocalText> contents)
        implements Kind {
    /** What becomes of a subject that some group gave no mark. */
    public enum EmptyGroup {
        INCOMPLETE,
        RENORMALISE,
        ZERO
    }

    /** One thing marked on the ballot, 0 to max points. */
    public record Criterion(String id, LocalText title, BigDecimal max) {}

    /**
     * Voters whose marks are averaged together.
     *
     * @param weight positive; weights count in proportion to their sum
     * @param voters who votes in it, or null where the office says so
     */
    public record Group(String id, LocalText title, BigDecimal weight, @Nullable Selector voters) {}

    /** Drops so many of the lowest and highest marks of a group that has at least {@code from}. */
    public record Trim(int lowest, int highest, int from) {}

    /** The turnout, in percent of those entitled, under which a poll is flagged. */
    public record Quorum(BigDecimal percent) {}

    public Ballot {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
        contents = List.copyOf(contents);
    }

    /** Whether marks come to the same value by the other one, whatever either is called. */
    public boolean isCountedAs(Ballot other) {
        return countedBy().equals(other.countedBy());
    }

    private List<Object> countedBy() {
        var marked = criteria.stream().map(one -> List.of(one.id(), plain(one.max()))).toList();
        var weighed = groups.stream().map(one -> List.of(one.id(), plain(one.weight()))).toList();
        return List.of(
                plain(max),
                plain(step),
                marked,
                weighed,
                emptyGroup,
                Optional.ofNullable(trim),
                minimumGroup);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    @Override
    public Name name() {
        return Name.BALLOT;
    }
}
