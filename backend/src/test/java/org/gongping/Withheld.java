package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers that nobody may be told of {@link SmallGroupTest}'s poll.
 *
 * <p>By hand: the one principal gives everybody 73, the one deputy 67, the eight staff 59 less the
 * candidate's place, and one of them one more, so their mean is 59.125 less the place. With weights
 * of 30, 20 and 50 the shares are 21.9, 13.4 and 29.5625 less half the place. Each of them, and the
 * sum of any two of them, tells one group's mean once it is taken from the total.
 */
final class Withheld {

    static final int PRINCIPAL = 73;
    static final int DEPUTY = 67;

    private static final int CANDIDATES = 8;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.:/-])\\d{1,9}(?:\\.\\d{1,20}|/\\d{1,9})?(?![\\w.:/-])");

    private Withheld() {}

    /** What the staff give, but for the one who gives one more, by the candidate's place. */
    static int staff(int place) {
        return 59 - place;
    }

    /** That no number in an answer is one of them. */
    static void assertTellsNothing(String what, String answer) {
        assertTellsNone(what, answer, Withheld::secrets);
    }

    /** The same, and that none is a ballot's value: 64.8625 less half the candidate's place. */
    static void assertTellsNoResult(String what, String answer) {
        assertTellsNothing(what, answer);
        assertTellsNone(
                what,
                answer,
                place -> {
                    var half = BigDecimal.valueOf(place).divide(BigDecimal.TWO);
                    return rounded(new BigDecimal("64.8625").subtract(half)).toList();
                });
    }

    private static void assertTellsNone(
            String what, String answer, IntFunction<List<BigDecimal>> secrets) {
        var told =
                NUMBER.matcher(answer)
                        .results()
                        .map(MatchResult::group)
                        .map(Withheld::number)
                        .map(BigDecimal::stripTrailingZeros)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (int place = 0; place < CANDIDATES; place++) {
            assertThat(told)
                    .as(what + ": " + answer)
                    .doesNotContainAnyElementsOf(secrets.apply(place));
        }
    }

    /** Bundles have exact fractions. */
    private static BigDecimal number(String text) {
        var parts = text.split("/", 2);
        var first = new BigDecimal(parts[0]);
        return parts.length == 1
                ? first
                : first.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    }

    /** Means, weighted shares, and sums of two shares, exact and as rounded for a page. */
    private static List<BigDecimal> secrets(int place) {
        var mean = new BigDecimal("59.125").subtract(BigDecimal.valueOf(place));
        var share = mean.divide(BigDecimal.TWO);
        var principal = new BigDecimal("21.9");
        var deputy = new BigDecimal("13.4");
        return Stream.of(
                        new BigDecimal("73"),
                        new BigDecimal("67"),
                        mean,
                        principal,
                        deputy,
                        share,
                        principal.add(deputy),
                        principal.add(share),
                        deputy.add(share))
                .flatMap(Withheld::rounded)
                .toList();
    }

    /** Exact, and as a page may have it. */
    private static Stream<BigDecimal> rounded(BigDecimal secret) {
        return Stream.of(
                        secret,
                        secret.setScale(2, RoundingMode.HALF_UP),
                        secret.setScale(2, RoundingMode.DOWN))
                .map(BigDecimal::stripTrailingZeros);
    }
}
