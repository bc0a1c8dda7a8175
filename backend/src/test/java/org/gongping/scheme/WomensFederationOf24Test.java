package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Twenty-four colleagues. All groups give person n the mark 100 − n, so that is the review;
 * besides:
 *
 * <pre>
 * p4   praised, 1:            96 + 1 = 97, as p3
 * p10  praised, 1:            90 + 1 = 91, as p9
 * p17  praised, not verified: 83
 * p20  off task, named, −2 and absent twice, −1: 80 − 3 = 77, as p23
 * p24  two national honours, 4, of which 3 count: 76 + 3 = 79, as p21
 * </pre>
 *
 * <p>Places: p1, p2, (p3 p4), p5 … p8, (p9 p10), p11 … p19, (p21 p24) on 20 and 21, p22 on 22, (p20
 * p23) on 23 and 24. 15% of 24 is 3.6: three places for 优秀, and the tie over places 3 and 4 goes
 * down. 40% is 9.6: nine first prizes, and the tie over places 9 and 10 goes down.
 */
class WomensFederationOf24Test {
    private static final String PRESET = "womens-federation";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "p1,  1 99.00 excellent first 1.10",
        "p2,  2 98.00 excellent first 1.10",
        "p3,  3 97.00 competent first 1.10",
        "p4,  3 97.00 competent first 1.10",
        "p5,  5 95.00 competent first 1.10",
        "p8,  8 92.00 competent first 1.10",
        "p9,  9 91.00 competent second 1.00",
        "p10, 9 91.00 competent second 1.00",
        "p11, 11 89.00 competent second 1.00",
        "p17, 17 83.00 competent second 1.00",
        "p19, 19 81.00 competent second 1.00",
        "p21, 20 79.00 competent second 1.00",
        "p24, 20 79.00 competent second 1.00",
        "p22, 22 78.00 competent second 1.00",
        "p20, 23 77.00 competent second 1.00",
        "p23, 23 77.00 competent second 1.00"
    })
    void everybodyComesOutAsWorkedByHand(String person, String expected) {
        Standings standings = Presets.bundle(PRESET, subjects(), facts(), List.of()).standings();
        Standings.Row row = Presets.row(standings, person);
        assertThat(
                        row.rank()
                                + " "
                                + row.total()
                                + " "
                                + row.grade()
                                + " "
                                + row.prize()
                                + " "
                                + row.multiplier())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherOrderNorFormOfTheFactsChangesAByte(long seed) {
        Bundle bundle = Presets.bundle(PRESET, subjects(), facts(), List.of());
        assertThat(Presets.otherwise(PRESET, subjects(), facts(), List.of(), seed))
                .containsOnly(StandingsJson.of(bundle.standings()));
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int n = 1; n <= 24; n++) {
            subjects.add(new Subject("p" + n, "staff"));
        }
        return subjects;
    }

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int n = 1; n <= 24; n++) {
            BigDecimal mark = BigDecimal.valueOf(100 - n);
            for (String group : List.of("principal", "deputies", "deputies", "staff", "staff")) {
                facts.add(new Fact.BallotMark("review", "p" + n, group, mark));
            }
        }
        facts.add(entry("p4", "key-work-praised", 1, Fact.State.VERIFIED));
        facts.add(entry("p10", "key-work-praised", 1, Fact.State.VERIFIED));
        facts.add(entry("p17", "key-work-praised", 1, Fact.State.RETURNED));
        facts.add(entry("p20", "off-task-notice", 1, Fact.State.VERIFIED));
        facts.add(entry("p20", "absence", 2, Fact.State.VERIFIED));
        facts.add(entry("p24", "commendation-national", 2, Fact.State.VERIFIED));
        return facts;
    }

    private static Fact entry(String person, String item, int count, Fact.State state) {
        return new Fact.LedgerEntry("points", person, item, count, null, state, List.of(), null);
    }
}
