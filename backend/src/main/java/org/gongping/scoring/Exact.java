package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The crossings between decimals as written and exact fractions, and the order of fractions. */
final class Exact {
    private Exact() {}

    static BigFraction of(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? BigFraction.of(digits.multiply(BigInteger.TEN.pow(-decimal.scale())))
                : BigFraction.of(digits, BigInteger.TEN.pow(decimal.scale()));
    }

    /** The library's own order is not used: it compares negative fractions by their size alone. */
    static int compare(BigFraction one, BigFraction other) {
        return small(one) && small(other)
                ? Long.compare(product(one, other), product(other, one))
                : size(one, other).compareTo(size(other, one));
    }

    /** Whether products of its parts fit into a long; its denominator is positive as well. */
    private static boolean small(BigFraction fraction) {
        return fraction.getNumerator().bitLength() < Integer.SIZE
                && fraction.getDenominator().bitLength() < Integer.SIZE
                && fraction.getDenominator().signum() > 0;
    }

    private static long product(BigFraction one, BigFraction other) {
        return one.getNumerator().longValue() * other.getDenominator().longValue();
    }

    /** One's numerator over both denominators; its sign may stand below the line. */
    private static BigInteger size(BigFraction one, BigFraction other) {
        BigInteger sign = BigInteger.valueOf(one.getDenominator().signum());
        return one.getNumerator().multiply(sign).multiply(other.getDenominator().abs());
    }

    /** Rounds once, half up, and away from zero for negatives: −0.125 is shown as −0.13. */
    static BigDecimal shown(BigFraction exact, int decimals) {
        return new BigDecimal(exact.getNumerator())
                .divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.HALF_UP);
    }
}
