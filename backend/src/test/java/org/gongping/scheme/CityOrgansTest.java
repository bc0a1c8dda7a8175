package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scheme.CityOrgans.PRESET;

import org.gongping.scoring.Indicator;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The city's scheme says what its source says, and forty units come out as worked by hand. */
class CityOrgansTest {
    private static final Bundle BUNDLE =
            Presets.bundle(
                    PRESET, CityOrgans.subjects(), CityOrgans.facts(), CityOrgans.previous());

    private final Scheme scheme = Presets.scheme(PRESET);

    @Test
    void theSheetHasNinetyPointsInTwentySixItemsUnderSixHeadings() {
        Sheet sheet = (Sheet) scheme.component("sheet").kind();
        assertThat(sheet.max()).isEqualByComparingTo("90");
        assertThat(sheet.indicators())
                .extracting(CityOrgansTest::points)
                .containsExactly(
                        "10 = 2 2 3 3",
                        "35 = 5 20 5 3 2",
                        "20 = 5 5 5 3 2",
                        "10 = 3 5 2",
                        "5 = 1 1 2 1",
                        "10 = 2 2 2 2 2");
        assertThat(sheet.all().filter(Indicator::isLeaf)).hasSize(26);
    }

    @Test
    void grassrootsAndLeadersHaveFivePointsEach() {
        assertThat(((Survey) scheme.component("public").kind()).max()).isEqualByComparingTo("3");
        assertThat(scheme.component("grassroots").kind().max()).isEqualByComparingTo("2");
        assertThat(((Rating) scheme.component("leaders").kind()).aspects())
                .hasSize(5)
                .allSatisfy(aspect -> assertThat(aspect.points()).isEqualByComparingTo("1"));
    }

    @Test
    void everyDeductionAndBonusHasItsPoints() {
        Ledger deductions = (Ledger) scheme.component("deductions").kind();
        Ledger bonus = (Ledger) scheme.component("bonus").kind();
        assertThat(deductions.deductionCap()).isNull();
        assertThat(bonus.bonusCap()).isEqualByComparingTo("5");
        assertThat(deductions.items())
                .extracting(i -> i.code() + " " + i.points() + (i.veto() ? " veto" : ""))
                .containsExactly(
                        "inspection-finding -1",
                        "complaint -1",
                        "greening -0.2",
                        "absence -0.5",
                        "special-criticism -3",
                        "funds -3",
                        "crime -6 veto",
                        "mass-incident -10",
                        "safety-breach -5 veto");
        assertThat(bonus.items())
                .extracting(i -> i.code() + " " + i.points() + " " + i.approvals())
                .containsExactly(
                        "award-national 3 []",
                        "award-region 2 []",
                        "award-division 1 []",
                        "outstanding-work 1 [GROUP, LEADER]",
                        "theory-article 1 []");
    }

    @Test
    void fortyUnitsGiveTenFourteenFourteenAndTwo() {
        Map<String, Long> grades =
                rows().stream()
                        .map(Standings.Row::grade)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(grades)
                .isEqualTo(Map.of("excellent", 10L, "good", 14L, "pass", 14L, "fail", 2L));
    }

    /** Rank in the pool, total, grade, multiplier, movement, and what is withheld. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "u5,  1 101.90 excellent 1.10 2 null",
        "u1,  2 97.90 excellent 1.10 null null",
        "u9,  9 95.90 excellent 1.10 null null",
        "u10, 10 94.45 good 1.05 null null",
        "u11, 1 95.40 excellent 1.10 null null",
        "u12, 2 95.15 good 1.05 null null",
        "u19, 9 93.40 good 1.05 null null",
        "u25, 14 91.90 good 1.05 null null",
        "u26, 15 91.65 pass 1.00 null null",
        "u30, 19 90.65 pass 1.00 null null",
        "u20, 23 87.15 fail 0.80 -3 [head+leader+wu]",
        "u34, 1 89.65 pass 1.00 null null",
        "u36, 1 89.15 pass 1.00 null null",
        "u39, 4 88.40 pass 1.00 null null",
        "u40, 5 88.15 fail 0.80 -4 null"
    })
    void everyUnitComesOutAsWorkedByHand(String unit, String expected) {
        Standings.Row row = Presets.row(BUNDLE.standings(), unit);
        assertThat(
                        row.rank()
                                + " "
                                + row.total()
                                + " "
                                + row.grade()
                                + " "
                                + row.multiplier()
                                + " "
                                + row.movement()
                                + " "
                                + row.withheld())
                .isEqualTo(expected.replace("+", ", "));
    }

    @Test
    void everyComponentIsShownAndTheBonusIsCapped() {
        assertThat(Presets.row(BUNDLE.standings(), "u5").components().toString())
                .isEqualTo(
                        "{sheet=88.75, public=2.40, grassroots=1.50, leaders=4.25,"
                                + " deductions=0.00, bonus=5.00}");
        assertThat(Presets.row(BUNDLE.standings(), "u20").components().toString())
                .isEqualTo(
                        "{sheet=85.00, public=2.40, grassroots=1.50, leaders=4.25,"
                                + " deductions=-6.00, bonus=0.00}");
    }

    @Test
    void failingTwiceRunningBringsOrganisationalHandling() {
        assertThat(consequences("u40"))
                .containsExactly(
                        "RECTIFICATION",
                        "ADMONISHING_TALK",
                        "NO_AWARDS",
                        "QUOTA_CUT",
                        "ORGANISATIONAL_HANDLING");
        assertThat(consequences("u20"))
                .containsExactly("RECTIFICATION", "ADMONISHING_TALK", "NO_AWARDS", "QUOTA_CUT");
        assertThat(consequences("u5")).containsExactly("COMMENDATION");
        assertThat(consequences("u39")).isEmpty();
    }

    @Test
    void onlyAVerifiedCrimeVetoes() {
        assertThat(rows().stream().filter(Standings.Row::vetoed).map(Standings.Row::subject))
                .containsExactly("u20");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherOrderNorFormOfTheFactsChangesAByte(long seed) {
        assertThat(
                        Presets.otherwise(
                                PRESET,
                                CityOrgans.subjects(),
                                CityOrgans.facts(),
                                CityOrgans.previous(),
                                seed))
                .containsOnly(StandingsJson.of(BUNDLE.standings()));
    }

    private static List<Standings.Row> rows() {
        return BUNDLE.standings().pools().stream().flatMap(pool -> pool.rows().stream()).toList();
    }

    private static List<String> consequences(String unit) {
        return Presets.row(BUNDLE.standings(), unit).consequences();
    }

    private static String points(Indicator heading) {
        return heading.points()
                + " = "
                + heading.indicators().stream()
                        .map(leaf -> leaf.points().toString())
                        .collect(Collectors.joining(" "));
    }
}
