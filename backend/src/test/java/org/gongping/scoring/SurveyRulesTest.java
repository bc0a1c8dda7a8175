package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Marked.answers;
import static org.gongping.scoring.Marked.survey;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** How the public's answers are counted. */
class SurveyRulesTest {
    private static final Survey ONE_WAVE = survey("3", "0", "10", "year 1", "");
    private static final Survey TWO_WAVES = survey("3", "0", "10", "july 1, december 3", "");
    private static final Survey BY_STRATUM =
            survey("20", "1", "5", "july 1, december 1", "rural 60, urban 40");

    @Test
    void theMeanAnswerIsTakenAsItsShareOfTheScale() {
        // (8 + 9 + 6) / 3 = 23/3; 3 · 23/30 = 2.3
        assertThat(value(ONE_WAVE, answers("year", null, "8 9 6")))
                .isEqualTo(BigFraction.of(23, 10));
    }

    @ParameterizedTest(name = "answers {0} from 1 to 5: {1} of 20")
    @CsvSource({
        // the lowest answer is worth nothing, the highest everything
        "1 1 1, 0/1",
        "5, 20/1",
        // mean 2.5: 20 · 1.5/4 = 7.5
        "2 3, 15/2"
    })
    void aScaleNeedNotBeginAtZero(String answers, String expected) {
        Survey survey = survey("20", "1", "5", "year 1", "");
        assertThat(value(survey, answers("year", null, answers)))
                .isEqualTo(BigFraction.parse(expected));
    }

    @Test
    void aScaleMayBeginBelowZero() {
        // mean −1 on −2…2: 3 · 1/4
        assertThat(value(survey("3", "-2", "2", "year 1", ""), answers("year", null, "-2 0")))
                .isEqualTo(BigFraction.of(3, 4));
    }

    @Test
    void wavesAreWeighedAndOneWithoutAnswersIsLeftOut() {
        // july 5 of 10: 1.5; december 9 of 10: 2.7; (1·1.5 + 3·2.7)/4 = 9.6/4 = 2.4
        List<Fact> july = answers("july", null, "4 6");
        List<Fact> december = answers("december", null, "9");
        assertThat(value(TWO_WAVES, all(july, december))).isEqualTo(BigFraction.of(12, 5));
        assertThat(value(TWO_WAVES, july)).isEqualTo(BigFraction.of(3, 2));
    }

    @Test
    void strataAreWeighedByShareNotByHowManyAnswered() {
        // rural (4 + 4 + 1)/3 = 3, urban 5; (60·3 + 40·5)/100 = 3.8; 20 · 2.8/4 = 14
        List<Fact> facts = all(answers("july", "rural", "4 4 1"), answers("july", "urban", "5"));
        assertThat(value(BY_STRATUM, facts)).isEqualTo(BigFraction.of(14));
    }

    @Test
    void aStratumWithoutAnswersIsLeftOutOfItsWaveAlone() {
        // july: rural 3 alone, 20 · 2/4 = 10; december: (60·2 + 40·4.5)/100 = 3, also 10
        List<Fact> facts =
                all(
                        answers("july", "rural", "3"),
                        answers("december", "rural", "2"),
                        answers("december", "urban", "4 5"));
        assertThat(value(BY_STRATUM, facts)).isEqualTo(BigFraction.of(10));
    }

    @Test
    void withoutAnyAnswerTheSubjectIsIncomplete() {
        assertThat(value(ONE_WAVE, List.of())).isNull();
        assertThat(value(BY_STRATUM, List.of())).isNull();
    }

    @Test
    void aTraceTellsAWavesValueOnlyWhereEachHasFiveAnswersOrNone() {
        // 6 of 10 on average: 1.8
        List<Fact> five = answers("july", null, "4 5 6 7 8");
        assertThat(lines(explain(scheme(), five)))
                .containsExactly(
                        "TOTAL a 1.80 of 3",
                        " SURVEY public 1.80 of 3 [clause of public]",
                        "  WAVE july 1.80 of 3 *1 x5",
                        "  WAVE december - of 3 *3 x0 cut MISSING null [clause of public]");
        // with december 10: (1.8 + 3·3)/4 = 2.7
        assertThat(lines(explain(scheme(), all(five, answers("december", null, "10")))))
                .containsExactly(
                        "TOTAL a 2.70 of 3",
                        " SURVEY public 2.70 of 3 [clause of public]",
                        "  WAVE july - of 3 *1 x5",
                        "  WAVE december - of 3 *3 x1");
    }

    private static Scheme scheme() {
        return new Given.Built()
                .component("public", TWO_WAVES)
                .total(Given.value("public"))
                .scheme();
    }

    private static @Nullable BigFraction value(Survey survey, List<Fact> facts) {
        return SurveyTally.of(survey, facts).value();
    }
}
