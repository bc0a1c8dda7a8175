package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;

/**
 * Whether numbers lie within their bounds, both ends included. Bounds between which nothing lies
 * are a fault of the scheme, told there: nothing is held against them.
 */
final class Bounds {
    private Bounds() {}

    static void within(BigDecimal number, BigDecimal max, Faults at) {
        within(number, BigDecimal.ZERO, max, at);
    }

    static void within(BigDecimal number, BigDecimal min, BigDecimal max, Faults at) {
        boolean right = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        if (!right && min.compareTo(max) <= 0) {
            at.add(rule(min, max));
        }
    }

    static void within(BigFraction number, BigDecimal max, Faults at) {
        if (number.signum() < 0 || Exact.compare(number, Exact.of(max)) > 0) {
            at.add(rule(BigDecimal.ZERO, max));
        }
    }

    private static String rule(BigDecimal min, BigDecimal max) {
        return "must be from " + min.toPlainString() + " to " + max.toPlainString();
    }
}
