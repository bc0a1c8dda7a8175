package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.function.Function;

/** The value and the maximum of an expression. */
final class Expressions {
    private Expressions() {}

    /** The exact value, given the components' values. */
    static BigFraction value(
            Expression expression, Scheme scheme, Function<String, BigFraction> values) {
        return switch (expression) {
            case Expression.Of of -> values.apply(of.component());
            case Expression.Sum sum ->
                    sum.parts().stream()
                            .map(part -> value(part, scheme, values))
                            .reduce(BigFraction.ZERO, BigFraction::add);
            case Expression.Weighted weighted -> weighted(weighted, scheme, values);
            case Expression.Cap cap -> within(value(cap.of(), scheme, values), cap);
        };
    }

    /** The most it can reach; a component without a bound, such as a ledger, adds nothing. */
    static BigDecimal max(Expression expression, Scheme scheme) {
        return switch (expression) {
            case Expression.Of of -> scheme.component(of.component()).kind().max();
            case Expression.Sum sum ->
                    sum.parts().stream()
                            .map(part -> max(part, scheme))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            case Expression.Weighted weighted -> weighted.scale();
            case Expression.Cap cap -> {
                BigDecimal stated = cap.max();
                yield stated != null ? stated : max(cap.of(), scheme);
            }
        };
    }

    private static BigFraction weighted(
            Expression.Weighted weighted, Scheme scheme, Function<String, BigFraction> values) {
        BigFraction shares = BigFraction.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Expression.Part part : weighted.parts()) {
            BigFraction share =
                    value(part.of(), scheme, values).divide(Exact.of(max(part.of(), scheme)));
            shares = shares.add(share.multiply(Exact.of(part.weight())));
            weights = weights.add(part.weight());
        }
        return shares.multiply(Exact.of(weighted.scale())).divide(Exact.of(weights));
    }

    private static BigFraction within(BigFraction value, Expression.Cap cap) {
        BigDecimal min = cap.min();
        BigDecimal max = cap.max();
        if (min != null && Exact.compare(value, Exact.of(min)) < 0) {
            return Exact.of(min);
        }
        return max != null && Exact.compare(value, Exact.of(max)) > 0 ? Exact.of(max) : value;
    }
}
