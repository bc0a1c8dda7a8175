package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of an indicator sheet: a branch, or a leaf that is marked from 0 to its points.
 *
 * @param id its own in the whole sheet
 * @param points as stated; a branch's must be the sum of those below
 * @param indicators what a branch is made of; none: a leaf
 * @param aspects what a leaf is marked by, each from 0 to 100; none: marked as a whole
 * @param measure how it is measured (评分标准)
 * @param owner which unit answers for it (责任部门)
 * @param due by when, as the scheme has it
 */
public record Indicator(
        String id,
        LocalText title,
        @Nullable String clause,
        BigDecimal points,
        List<Indicator> indicators,
        List<Aspect> aspects,
        @Nullable LocalText measure,
        @Nullable LocalText owner,
        @Nullable String due) {
    /** A side from which a leaf is marked; weights count in proportion to their sum. */
    public record Aspect(String id, LocalText title, BigDecimal weight) {}

    public Indicator {
        indicators = List.copyOf(indicators);
        aspects = List.copyOf(aspects);
    }

    /** Whether it is marked itself. */
    public boolean isLeaf() {
        return indicators.isEmpty();
    }

    /** Itself and everything below it. */
    public Stream<Indicator> all() {
        return Stream.concat(Stream.of(this), indicators.stream().flatMap(Indicator::all));
    }

    /** The points of these together. */
    static BigDecimal sum(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
