package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Writes a subject's trace from the total down to the components. */
final class TotalTrace {
    private final Scheme scheme;
    private final SubjectTally tally;

    TotalTrace(Scheme scheme, SubjectTally tally) {
        this.scheme = scheme;
        this.tally = tally;
    }

    Trace write() {
        Expression total = scheme.totalOf(tally.subject().pool());
        Pool pool = scheme.pool(tally.subject().pool());
        List<Trace> parts =
                total instanceof Expression.Sum sum ? all(sum.parts()) : List.of(part(total, null));
        return new Node(scheme.decimals(), Label.TOTAL, tally.subject().id(), pool.title(), null)
                .value(tally.exact())
                .max(Expressions.max(total, scheme))
                .parts(parts)
                .build();
    }

    private List<Trace> all(List<Expression> parts) {
        return parts.stream().map(part -> part(part, null)).toList();
    }

    private Trace part(Expression expression, @Nullable BigDecimal weight) {
        return switch (expression) {
            case Expression.Of of -> component(scheme.component(of.component()), weight);
            case Expression.Sum sum -> step(Label.SUM, sum, weight).parts(all(sum.parts())).build();
            case Expression.Weighted weighted ->
                    step(Label.WEIGHTED, weighted, weight)
                            .parts(
                                    weighted.parts().stream()
                                            .map(p -> part(p.of(), p.weight()))
                                            .toList())
                            .build();
            case Expression.Cap cap ->
                    step(Label.CAP, cap, weight)
                            .capped(Rule.CAP, null, value(cap.of()).subtract(value(cap)))
                            .parts(List.of(part(cap.of(), null)))
                            .build();
        };
    }

    private Node step(Label label, Expression expression, @Nullable BigDecimal weight) {
        return new Node(scheme.decimals(), label, "", null, null)
                .value(value(expression))
                .max(Expressions.max(expression, scheme))
                .weight(weight);
    }

    private BigFraction value(Expression expression) {
        return Expressions.value(expression, scheme, tally::valueOf);
    }

    private Trace component(Component component, @Nullable BigDecimal weight) {
        return new ComponentTrace(component, scheme.decimals())
                .write(tally.tallyOf(component.id()))
                .weight(weight)
                .max(component.kind().max())
                .build();
    }
}
