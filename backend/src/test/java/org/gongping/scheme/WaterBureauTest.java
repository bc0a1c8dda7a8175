package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The bureau's scheme, with five departments and the bureau itself worked by hand. The total is 80%
 * of (60% business + 40% capacity) and 20% of the public's mean, less inspection.
 *
 * <pre>
 * d1  business: ten leaves of 10·(90·90 + 5·80 + 5·60)/10000 = 8.8, so 88
 *     capacity: 20 + 22.5 + 25 + 21 = 88.5
 *     public:   july 8 and 9, 85; december 7, 7 and 10, 80; mean 82.5
 *     0.8·(0.6·88 + 0.4·88.5) + 0.2·82.5 = 0.8·88.2 + 16.5 = 87.06; two findings: 86.06
 * d2  business: ten leaves of 10·(90·100 + 5·0 + 5·0)/10000 = 9, so 90
 *     capacity: 25 + 25 + 25 + 25 = 100
 *     public:   july alone, 9: 90
 *     0.8·(54 + 40) + 18 = 93.2
 * d3  as d1, but one aspect unmarked: incomplete; public 82.5 counts 16.5, and capacity
 *     0.8·0.4·88.5 = 28.32, so 44.82 so far
 * b   the bureau: as d1 without findings, 87.06; not ranked, but graded
 * d4  as d2 with twelve findings: 6 points, of which 5 count: 88.2
 * d5  every indicator marked otherwise: business leaf i of 1 to 10 with 90 + i, 48 + 2i and
 *     100 − 10i, worth (90·(90 + i) + 5·(48 + 2i) + 5·(100 − 10i))/1000; the ten marks add up to
 *     955, 590 and 450: (85950 + 2950 + 2250)/1000 = 91.15
 *     capacity: 21 + 22 + 23 + 24 = 90
 *     public:   july 8, 9 and 10, 90; december 6 and 7, 65; mean 77.5
 *     0.8·(0.6·91.15 + 0.4·90) + 0.2·77.5 = 0.8·90.69 + 15.5 = 88.052, shown as 88.05
 * </pre>
 */
class WaterBureauTest {
    private static final String PRESET = "water-bureau";
    private static final List<String> CAPACITY =
            List.of("democratic", "lawful", "efficient", "clean");

    private final Scheme scheme = Presets.scheme(PRESET);

    @Test
    void fourteenLevelOneIndicatorsStandInTwoPartsOfSixtyAndForty() {
        Sheet business = (Sheet) scheme.component("business").kind();
        Sheet capacity = (Sheet) scheme.component("capacity").kind();
        assertThat(business.indicators())
                .hasSize(10)
                .allSatisfy(indicator ->
                        assertThat(indicator.aspects())
                                .extracting(a -> a.id() + " " + a.weight())
                                .containsExactly("completion 90", "progress 5", "innovation 5"));
        assertThat(capacity.indicators())
                .extracting(Indicator::id)
                .containsExactlyElementsOf(CAPACITY);
        assertThat(business.max()).isEqualByComparingTo("100");
        assertThat(capacity.max()).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "d2, 1 93.20 excellent",
        "d4, 2 88.20 good",
        "d5, 3 88.05 good",
        "d1, 4 86.06 good",
        "d3, null 44.82 null",
        "b, null 87.06 good"
    })
    void everyUnitComesOutAsWorkedByHand(String unit, String expected) {
        Standings.Row row =
                Presets.row(
                        Presets.bundle(PRESET, subjects(), facts(), List.of()).standings(), unit);
        assertThat(row.rank() + " " + row.total() + " " + row.grade()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherOrderNorFormOfTheFactsChangesAByte(long seed) {
        Bundle bundle = Presets.bundle(PRESET, subjects(), facts(), List.of());
        assertThat(Presets.otherwise(PRESET, subjects(), facts(), List.of(), seed))
                .containsOnly(StandingsJson.of(bundle.standings()));
    }

    private static List<Subject> subjects() {
        return List.of(
                new Subject("d1", "departments"),
                new Subject("d2", "departments"),
                new Subject("d3", "departments"),
                new Subject("d4", "departments"),
                new Subject("d5", "departments"),
                new Subject("b", "bureau"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (String unit : List.of("d1", "d3", "b")) {
            business(facts, unit, "90", "80", "60");
            capacity(facts, unit, "20", "22.5", "25", "21");
            answers(facts, unit, "july", "8", "9");
            answers(facts, unit, "december", "7", "7", "10");
        }
        facts.removeIf(fact ->
                fact instanceof Fact.SheetMark mark
                        && mark.subject().equals("d3")
                        && mark.indicator().equals("duty-7")
                        && "innovation".equals(mark.aspect()));
        for (String unit : List.of("d2", "d4")) {
            business(facts, unit, "100", "0", "0");
            capacity(facts, unit, "25", "25", "25", "25");
            answers(facts, unit, "july", "9");
        }
        everyIndicatorOtherwise(facts);
        facts.add(finding("d1", 2));
        facts.add(finding("d4", 12));
        return facts;
    }

    private void everyIndicatorOtherwise(List<Fact> facts) {
        int i = 0;
        for (Indicator leaf : ((Sheet) scheme.component("business").kind()).indicators()) {
            i++;
            facts.add(mark("business", "d5", leaf.id(), "completion", "" + (90 + i)));
            facts.add(mark("business", "d5", leaf.id(), "progress", "" + (48 + 2 * i)));
            facts.add(mark("business", "d5", leaf.id(), "innovation", "" + (100 - 10 * i)));
        }
        capacity(facts, "d5", "21", "22", "23", "24");
        answers(facts, "d5", "july", "8", "9", "10");
        answers(facts, "d5", "december", "6", "7");
    }

    private void business(
            List<Fact> facts, String unit, String completion, String progress, String innovation) {
        Sheet business = (Sheet) scheme.component("business").kind();
        for (Indicator leaf : business.indicators()) {
            facts.add(mark("business", unit, leaf.id(), "completion", completion));
            facts.add(mark("business", unit, leaf.id(), "progress", progress));
            facts.add(mark("business", unit, leaf.id(), "innovation", innovation));
        }
    }

    private static void capacity(List<Fact> facts, String unit, String... marks) {
        for (int i = 0; i < marks.length; i++) {
            facts.add(mark("capacity", unit, CAPACITY.get(i), null, marks[i]));
        }
    }

    private static Fact mark(
            String component, String unit, String leaf, String aspect, String mark) {
        return new Fact.SheetMark(component, unit, leaf, aspect, new BigDecimal(mark), null);
    }

    private static void answers(List<Fact> facts, String unit, String wave, String... answers) {
        for (String answer : answers) {
            facts.add(new Fact.SurveyAnswer("public", unit, wave, null, new BigDecimal(answer)));
        }
    }

    private static Fact finding(String unit, int count) {
        return new Fact.LedgerEntry(
                "inspection",
                unit,
                "open-finding",
                count,
                null,
                Fact.State.VERIFIED,
                List.of(),
                null);
    }
}
