package org.gongping.scoring;

import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the part of a trace that an indicator sheet makes: the tree with its marks. */
final class SheetTrace {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Component component;
    private final int decimals;

    SheetTrace(Component component, int decimals) {
        this.component = component;
        this.decimals = decimals;
    }

    Node write(SheetTally tally) {
        return new Node(
                        decimals,
                        Label.SHEET,
                        component.id(),
                        component.title(),
                        component.clause())
                .value(tally.value())
                .parts(all(tally, tally.sheet().indicators()));
    }

    private List<Trace> all(SheetTally tally, List<Indicator> indicators) {
        return indicators.stream().map(indicator -> indicator(tally, indicator)).toList();
    }

    private Trace indicator(SheetTally tally, Indicator indicator) {
        List<Trace> parts = new ArrayList<>(all(tally, indicator.indicators()));
        indicator.aspects().forEach(aspect -> parts.add(aspect(tally, indicator, aspect)));
        Node node =
                new Node(
                                decimals,
                                Label.INDICATOR,
                                indicator.id(),
                                indicator.title(),
                                indicator.clause())
                        .value(tally.value(indicator))
                        .max(indicator.points())
                        .parts(parts);
        return (parts.isEmpty() ? marked(node, tally.mark(indicator), indicator) : node).build();
    }

    private Trace aspect(SheetTally tally, Indicator leaf, Indicator.Aspect aspect) {
        Fact.SheetMark mark = tally.mark(leaf, aspect);
        Node node =
                new Node(decimals, Label.ASPECT, aspect.id(), aspect.title(), null)
                        .weight(aspect.weight())
                        .max(HUNDRED)
                        .value(mark == null ? null : Exact.of(mark.mark()));
        return marked(node, mark, leaf).build();
    }

    private Node marked(Node node, Fact.@Nullable SheetMark mark, Indicator indicator) {
        String clause = indicator.clause() == null ? component.clause() : indicator.clause();
        return mark == null ? node.silentCut(Rule.MISSING, clause, 0) : node.ref(mark.ref());
    }
}
