package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Decimals become fractions without loss, and are rounded once when shown. */
class ExactTest {
    @ParameterizedTest(name = "{0}/{1} with {2} places is {3}")
    @CsvSource({
        "-1, 8, 2, -0.13", // −0.125: half goes away from zero
        "1, 8, 2, 0.13",
        "-1249, 10000, 2, -0.12",
        "1249, 10000, 2, 0.12",
        "274, 3, 2, 91.33", // 91.333…
        "275, 3, 2, 91.67", // 91.666…
        "2, 1, 2, 2.00",
        "5, 2, 0, 3",
        "-5, 2, 0, -3",
        "-1, 1000, 2, 0.00", // no minus before a zero
        "1, 3, 4, 0.3333"
    })
    void aShownValueIsRoundedHalfUpOnceAwayFromZero(
            int numerator, int denominator, int decimals, String shown) {
        assertThat(Exact.shown(BigFraction.of(numerator, denominator), decimals))
                .hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 3, 10", "-0.125, -1, 8", "100, 100, 1", "1E+2, 100, 1", "12.50, 25, 2"})
    void aDecimalBecomesTheFractionItIs(BigDecimal decimal, int numerator, int denominator) {
        assertThat(Exact.of(decimal)).isEqualTo(BigFraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"1, -3, 1, -2, 1", "1, -2, 1, -3, -1", "-1, -3, 1, 4, 1", "1, 4, -1, -3, -1"})
    void aSignBelowTheLineCounts(int one, int below, int other, int belowOther, int order) {
        assertThat(Exact.compare(BigFraction.of(one, below), BigFraction.of(other, belowOther)))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"-7, -5, -1", "-5, -7, 1", "-5, -5, 0", "-1, 1, -1", "2, 1, 1", "0, -3, 1"})
    void fractionsCompareAsNumbersBelowZeroToo(int one, int other, int order) {
        assertThat(Exact.compare(BigFraction.of(one, 3), BigFraction.of(other, 3)))
                .isEqualTo(order);
    }
}
