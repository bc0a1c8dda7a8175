package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Whether an expression can be computed: known components, sound weights, known maxima. */
final class ExpressionCheck {
    private final Scheme scheme;

    ExpressionCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    void check(Expression expression, Faults at) {
        switch (expression) {
            case Expression.Of of ->
                    at.unless(known(of), "'" + of.component() + "' is not a component");
            case Expression.Sum sum -> parts(sum.parts(), at.at("sum"));
            case Expression.Weighted weighted -> weighted(weighted, at);
            case Expression.Cap cap -> cap(cap, at.at("cap"));
        }
    }

    private void parts(List<Expression> parts, Faults at) {
        at.unless(!parts.isEmpty(), "must have at least one part");
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), at.at(i));
        }
    }

    private void weighted(Expression.Weighted weighted, Faults at) {
        Faults here = at.at("weighted");
        at.at("scale").unlessPositive(weighted.scale());
        here.unless(!weighted.parts().isEmpty(), "must have at least one part");
        for (int i = 0; i < weighted.parts().size(); i++) {
            Expression.Part part = weighted.parts().get(i);
            here.at(i).at("weight").unlessPositive(part.weight());
            check(part.of(), here.at(i).at("of"));
            here.at(i)
                    .at("of")
                    .unless(
                            !computable(part.of())
                                    || Expressions.max(part.of(), scheme).signum() > 0,
                            "has no maximum above 0, so it has no share of it");
        }
    }

    private void cap(Expression.Cap cap, Faults at) {
        check(cap.of(), at.at("of"));
        BigDecimal min = cap.min();
        BigDecimal max = cap.max();
        at.unless(
                min == null || max == null || min.compareTo(max) <= 0,
                "'min' must not be above 'max'");
    }

    private boolean computable(Expression expression) {
        return scheme.components().keySet().containsAll(expression.components());
    }

    private boolean known(Expression.Of of) {
        return scheme.components().containsKey(of.component());
    }
}
