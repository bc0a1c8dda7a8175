package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Marked.rating;
import static org.gongping.scoring.Marked.ratingMark;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How leaders' marks are counted. */
class RatingRulesTest {
    private static final Rating LEADERS = rating("team 1", "business 1.5");

    private static final List<Fact> THREE =
            List.of(
                    ratingMark("wu", "team", "0.9"),
                    ratingMark("wu", "business", "1.5"),
                    ratingMark("li", "team", "0.8"),
                    ratingMark("li", "business", "1"),
                    ratingMark("he", "team", "1"),
                    ratingMark("he", "business", "0"));

    @Test
    void theValueIsTheMeanOfTheRatersSums() {
        // (2.4 + 1.8 + 1) / 3 = 5.2/3 = 26/15
        RatingTally tally = RatingTally.of(LEADERS, THREE);
        assertThat(tally.value()).isEqualTo(BigFraction.of(26, 15));
        assertThat(tally.raters()).isEqualTo(3);
        assertThat(LEADERS.max()).isEqualByComparingTo("2.5");
    }

    @Test
    void aSingleRaterIsEnough() {
        // 0.9 + 1.5
        assertThat(RatingTally.of(LEADERS, THREE.subList(0, 2)).value())
                .isEqualTo(BigFraction.of(12, 5));
    }

    @Test
    void withoutARaterOrWithAnAspectUnmarkedTheSubjectIsIncomplete() {
        assertThat(RatingTally.of(LEADERS, List.of()).value()).isNull();
        assertThat(RatingTally.of(LEADERS, THREE.subList(0, 5)).value()).isNull();
        assertThat(RatingTally.of(LEADERS, THREE.subList(1, 2)).value()).isNull();
    }

    @Test
    void aTraceTellsHowManyRatedAndNobodysMark() {
        Scheme scheme =
                new Given.Built()
                        .component("leaders", LEADERS)
                        .total(Given.value("leaders"))
                        .scheme();
        assertThat(lines(explain(scheme, THREE)))
                .containsExactly(
                        "TOTAL a 1.73 of 2.5",
                        " RATING leaders 1.73 of 2.5 x3 [clause of leaders]");
    }
}
