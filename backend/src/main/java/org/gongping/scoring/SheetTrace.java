package org.gongping.scoring;

import org.gongping.scoring.SheetTally.AspectTally;
import org.gongping.scoring.SheetTally.IndicatorTally;
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
                .parts(tally.indicators().stream().map(this::indicator).toList());
    }

    private Trace indicator(IndicatorTally tally) {
        Indicator indicator = tally.indicator();
        List<Trace> parts = new ArrayList<>();
        tally.parts().forEach(part -> parts.add(indicator(part)));
        tally.aspects().forEach(aspect -> parts.add(aspect(indicator, aspect)));
        Node node =
                new Node(
                                decimals,
                                Label.INDICATOR,
                                indicator.id(),
                                indicator.title(),
                                indicator.clause())
                        .value(tally.value())
                        .max(indicator.points())
                        .parts(parts);
        return (parts.isEmpty() ? marked(node, tally.mark(), indicator) : node).build();
    }

    private Trace aspect(Indicator leaf, AspectTally tally) {
        Indicator.Aspect aspect = tally.aspect();
        Fact.SheetMark mark = tally.mark();
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
