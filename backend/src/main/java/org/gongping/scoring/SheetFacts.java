package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Marks of an indicator sheet: of a known leaf, aspect by aspect where it has such, and once. */
final class SheetFacts implements FactRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Indicator> indicators = new HashMap<>();

    SheetFacts(Sheet sheet) {
        sheet.all().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
    }

    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.SheetMark mark)) {
            return false;
        }
        String id = mark.indicator();
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            at.at("indicator").add("'" + id + "' is not an indicator of this sheet");
        } else if (!indicator.isLeaf()) {
            at.at("indicator").add("'" + id + "' is a branch: what is below it is marked");
        } else {
            Bounds.within(mark.mark(), most(indicator, mark.aspect(), at), at.at("mark"));
            once.take(fact, id, mark.aspect(), () -> "a mark for '" + id + "'", at);
        }
        return true;
    }

    private static BigDecimal most(Indicator leaf, @Nullable String aspect, Faults at) {
        boolean right =
                leaf.aspects().isEmpty()
                        ? aspect == null
                        : leaf.aspects().stream().anyMatch(a -> a.id().equals(aspect));
        if (!right) {
            at.at("aspect")
                    .add(
                            aspect == null
                                    ? "is missing: '" + leaf.id() + "' is marked aspect by aspect"
                                    : "'" + aspect + "' is not an aspect of '" + leaf.id() + "'");
        }
        return leaf.aspects().isEmpty() ? leaf.points() : HUNDRED;
    }
}
