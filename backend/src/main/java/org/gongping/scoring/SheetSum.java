package org.gongping.scoring;

import static java.util.Objects.requireNonNull;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact.SheetMark;
import org.gongping.scoring.SheetTally.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Adds up a sheet's marks: as the decimals that they are, and as fractions only where weighed. */
final class SheetSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Missing missing;
    private final Map<Cell, SheetMark> marks;
    private BigDecimal points = BigDecimal.ZERO;
    private BigFraction weighed = BigFraction.ZERO;

    private SheetSum(Missing missing, Map<Cell, SheetMark> marks) {
        this.missing = missing;
        this.marks = marks;
    }

    /** The indicators together, or null where one lacks a mark that may not be missing. */
    static @Nullable BigFraction of(
            List<Indicator> indicators, Missing missing, Map<Cell, SheetMark> marks) {
        SheetSum sum = new SheetSum(missing, marks);
        return sum.all(indicators) ? sum.weighed.add(Exact.of(sum.points)) : null;
    }

    /** Takes indicators in until one lacks a mark: then the answer is false. */
    private boolean all(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (!one(indicator)) {
                return false;
            }
        }
        return true;
    }

    private boolean one(Indicator indicator) {
        if (!indicator.isLeaf()) {
            return all(indicator.indicators());
        }
        if (!indicator.aspects().isEmpty()) {
            return byAspect(indicator);
        }
        BigDecimal mark = mark(indicator, null);
        points = mark == null ? points : points.add(mark);
        return mark != null;
    }

    /** Points × Σ(weight·mark) ÷ (100·Σweight). */
    private boolean byAspect(Indicator leaf) {
        WeightedMean mean = new WeightedMean();
        for (Indicator.Aspect aspect : leaf.aspects()) {
            BigDecimal mark = mark(leaf, aspect.id());
            if (mark == null) {
                return false;
            }
            mean.add(aspect.weight(), Exact.of(mark));
        }
        BigFraction share = requireNonNull(mean.value()).divide(Exact.of(HUNDRED));
        weighed = weighed.add(share.multiply(Exact.of(leaf.points())));
        return true;
    }

    private @Nullable BigDecimal mark(Indicator leaf, @Nullable String aspect) {
        SheetMark mark = marks.get(new Cell(leaf.id(), aspect));
        if (mark != null) {
            return mark.mark();
        }
        return missing == Missing.ZERO ? BigDecimal.ZERO : null;
    }
}
