package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact.SheetMark;
import org.gongping.scoring.SheetTally.AspectTally;
import org.gongping.scoring.SheetTally.IndicatorTally;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts one subject's marks on an indicator sheet. */
record SheetCount(Missing missing, Map<Cell, SheetMark> marks) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where a mark stands. */
    record Cell(String indicator, @Nullable String aspect) {}

    static SheetCount of(Missing missing, List<Fact> facts) {
        Map<Cell, SheetMark> marks = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof SheetMark mark) {
                marks.put(new Cell(mark.indicator(), mark.aspect()), mark);
            }
        }
        return new SheetCount(missing, marks);
    }

    List<IndicatorTally> all(List<Indicator> indicators) {
        return indicators.stream().map(this::one).toList();
    }

    private IndicatorTally one(Indicator indicator) {
        if (!indicator.isLeaf()) {
            List<IndicatorTally> parts = all(indicator.indicators());
            return new IndicatorTally(indicator, parts, List.of(), null, SheetTally.sum(parts));
        }
        if (!indicator.aspects().isEmpty()) {
            return byAspect(indicator);
        }
        SheetMark mark = marks.get(new Cell(indicator.id(), null));
        return new IndicatorTally(indicator, List.of(), List.of(), mark, worth(mark));
    }

    private IndicatorTally byAspect(Indicator leaf) {
        List<AspectTally> aspects =
                leaf.aspects().stream()
                        .map(a -> new AspectTally(a, marks.get(new Cell(leaf.id(), a.id()))))
                        .toList();
        return new IndicatorTally(leaf, List.of(), aspects, null, weigh(leaf, aspects));
    }

    /** Points × Σ(weight·mark) ÷ (100·Σweight). */
    private @Nullable BigFraction weigh(Indicator leaf, List<AspectTally> aspects) {
        WeightedMean mean = new WeightedMean();
        for (AspectTally aspect : aspects) {
            BigFraction worth = worth(aspect.mark());
            if (worth == null) {
                return null;
            }
            mean.add(aspect.aspect().weight(), worth);
        }
        BigFraction value = mean.value();
        return value == null
                ? null
                : value.multiply(Exact.of(leaf.points())).divide(Exact.of(HUNDRED));
    }

    private @Nullable BigFraction worth(@Nullable SheetMark mark) {
        if (mark != null) {
            return Exact.of(mark.mark());
        }
        return missing == Missing.ZERO ? BigFraction.ZERO : null;
    }
}
