package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a place or a total brings: grade, prize, multiplier and consequences. */
final class Outcomes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Map<String, String> sharedGrades;
    private final Map<String, String> sharedPrizes;

    Outcomes(PoolScores scores) {
        scheme = scores.scheme();
        sharedGrades = scores.share(scheme.grading());
        sharedPrizes = scores.share(scheme.prizes());
    }

    /** The grade, or null where the pool has no grading or the subject takes no part in it. */
    @Nullable String grade(Score score) {
        return switch (scheme.grading().of(score.subject().pool())) {
            case null -> null;
            case Distribution _ -> sharedGrades.get(score.subject().id());
            case Grading.Thresholds thresholds -> met(thresholds, score.total());
            case Grading.FromImported _ -> score.imported();
        };
    }

    @Nullable String prize(Score score, @Nullable String grade) {
        return switch (scheme.prizes().of(score.subject().pool())) {
            case null -> null;
            case Distribution _ -> sharedPrizes.get(score.subject().id());
            case Prizes.ByGrade byGrade -> grade == null ? null : byGrade.prizes().get(grade);
        };
    }

    /** 1 plus the grade's and the prize's percentages, with at least two places. */
    @Nullable BigDecimal multiplier(
            String pool, @Nullable String grade, @Nullable String prize, boolean vetoed) {
        Awards awards = scheme.awards().of(pool);
        if (awards == null) {
            return null;
        }
        BigDecimal percent = HUNDRED;
        percent = percent.add(percentOf(awards.perGrade(), grade));
        percent = percent.add(percentOf(awards.perPrize(), prize));
        BigDecimal exact = vetoed ? BigDecimal.ZERO : percent.movePointLeft(2).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale()));
    }

    /** In the scheme's order, each once; a grade counts as reached before if it was the same. */
    List<String> consequences(
            @Nullable String grade, @Nullable String gradeBefore, boolean vetoed) {
        return scheme.consequences().stream()
                .filter(c -> occurs(c.when(), grade, gradeBefore, vetoed))
                .flatMap(c -> c.then().stream())
                .distinct()
                .toList();
    }

    private static boolean occurs(
            Consequence.When when,
            @Nullable String grade,
            @Nullable String gradeBefore,
            boolean vetoed) {
        return switch (when) {
            case Consequence.OnVeto _ -> vetoed;
            case Consequence.OnGrade(String wanted, boolean consecutive) ->
                    wanted.equals(grade) && (!consecutive || wanted.equals(gradeBefore));
        };
    }

    private static BigDecimal percentOf(Map<String, BigDecimal> percents, @Nullable String name) {
        return name == null ? BigDecimal.ZERO : percents.getOrDefault(name, BigDecimal.ZERO);
    }

    private static String met(Grading.Thresholds thresholds, BigDecimal total) {
        for (Grading.Threshold threshold : thresholds.thresholds()) {
            BigDecimal min = threshold.min();
            if (min != null && total.compareTo(min) >= 0) {
                return threshold.grade();
            }
        }
        return thresholds.thresholds().getLast().grade();
    }
}
