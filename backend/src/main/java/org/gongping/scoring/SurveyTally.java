package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The waves' values and their weighted mean over those that have answers.
 *
 * @param waves in the scheme's order
 */
record SurveyTally(Survey survey, List<WaveTally> waves, @Nullable BigFraction value)
        implements Tally {
    private static final int SMALLEST_WAVE = 5;

    /** One wave: how many answers it has, and its value, which is null without any. */
    record WaveTally(Survey.Wave wave, long answers, @Nullable BigFraction value) {}

    /** Answers added up. */
    private record Sum(BigDecimal answers, long count) {
        static final Sum NOTHING = new Sum(BigDecimal.ZERO, 0);

        Sum and(Sum other) {
            return new Sum(answers.add(other.answers), count + other.count);
        }
    }

    /** The answers of one wave and stratum. */
    private record Cell(String wave, @Nullable String stratum) {}

    /** Whether nobody's answer can be told from the waves' values: each has enough, or none. */
    boolean valuesMayBeShown() {
        return waves.stream().allMatch(w -> w.answers() == 0 || w.answers() >= SMALLEST_WAVE);
    }

    static SurveyTally of(Survey survey, List<Fact> facts) {
        Map<Cell, Sum> sums = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.SurveyAnswer answer) {
                Cell cell = new Cell(answer.wave(), answer.stratum());
                sums.merge(cell, new Sum(answer.answer(), 1), Sum::and);
            }
        }
        List<WaveTally> waves =
                survey.waves().stream().map(wave -> wave(survey, wave, sums)).toList();
        return new SurveyTally(survey, waves, weigh(waves));
    }

    private static WaveTally wave(Survey survey, Survey.Wave wave, Map<Cell, Sum> sums) {
        WeightedMean mean = new WeightedMean();
        long answers = 0;
        for (Survey.Stratum stratum : survey.strata()) {
            Sum sum = sums.getOrDefault(new Cell(wave.id(), stratum.id()), Sum.NOTHING);
            mean.add(stratum.share(), mean(sum));
            answers += sum.count();
        }
        if (survey.strata().isEmpty()) {
            Sum sum = sums.getOrDefault(new Cell(wave.id(), null), Sum.NOTHING);
            return new WaveTally(wave, sum.count(), value(survey, mean(sum)));
        }
        return new WaveTally(wave, answers, value(survey, mean.value()));
    }

    private static @Nullable BigFraction mean(Sum sum) {
        return sum.count() == 0 ? null : Exact.of(sum.answers()).divide(sum.count());
    }

    /** Where a mean answer lies between the lowest and the highest, in points. */
    private static @Nullable BigFraction value(Survey survey, @Nullable BigFraction mean) {
        if (mean == null) {
            return null;
        }
        BigFraction low = Exact.of(survey.scale().low());
        BigFraction span = Exact.of(survey.scale().high()).subtract(low);
        return Exact.of(survey.max()).multiply(mean.subtract(low)).divide(span);
    }

    private static @Nullable BigFraction weigh(List<WaveTally> waves) {
        WeightedMean mean = new WeightedMean();
        waves.forEach(wave -> mean.add(wave.wave().weight(), wave.value()));
        return mean.value();
    }
}
