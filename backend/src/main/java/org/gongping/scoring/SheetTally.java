package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact.SheetMark;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The leaves' marks, added up branch by branch.
 *
 * @param indicators in the scheme's order
 */
record SheetTally(List<IndicatorTally> indicators, @Nullable BigFraction value) implements Tally {
    /**
     * One indicator.
     *
     * @param parts those below a branch
     * @param aspects of a leaf that is marked by aspect
     * @param mark of a leaf that is marked as a whole, or null
     * @param value null where something is missing that may not be
     */
    record IndicatorTally(
            Indicator indicator,
            List<IndicatorTally> parts,
            List<AspectTally> aspects,
            @Nullable SheetMark mark,
            @Nullable BigFraction value) {}

    /** One aspect of a leaf and its mark, or null. */
    record AspectTally(Indicator.Aspect aspect, @Nullable SheetMark mark) {}

    static SheetTally of(Sheet sheet, List<Fact> facts) {
        List<IndicatorTally> indicators =
                SheetCount.of(sheet.missing(), facts).all(sheet.indicators());
        return new SheetTally(indicators, sum(indicators));
    }

    /** The parts together, or null where one has no value. */
    static @Nullable BigFraction sum(List<IndicatorTally> parts) {
        BigFraction sum = BigFraction.ZERO;
        for (IndicatorTally part : parts) {
            BigFraction value = part.value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
