package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Given.compute;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.distribution;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.imported;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.liable;
import static org.gongping.scoring.Given.name;
import static org.gongping.scoring.Given.row;
import static org.gongping.scoring.Given.score;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Given.value;

import org.gongping.scoring.Consequence.OnGrade;
import org.gongping.scoring.Consequence.OnVeto;
import org.gongping.scoring.Grading.Threshold;
import org.gongping.scoring.Grading.Thresholds;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What grades, prizes and vetoes bring. */
class OutcomesTest {
    private static final Thresholds MARKS =
            new Thresholds(
                    List.of(
                            new Threshold("good", dec("90")),
                            new Threshold("fair", dec("60")),
                            new Threshold("poor", null)));

    @Test
    void theFirstThresholdMetByTheRoundedTotalGivesTheGradeAndTheLastTakesTheRest() {
        Standings standings =
                compute(
                        marked().grading(MARKS).scheme(),
                        inPool("staff", "a", "b", "c", "d"),
                        List.of(
                                score("a", "89.995"), // shown as 90.00
                                score("b", "89.994"), // shown as 89.99
                                score("c", "60"),
                                score("d", "0")));
        assertThat(standings.pools().getFirst().rows())
                .extracting(Standings.Row::grade)
                .containsExactly("good", "fair", "fair", "poor");
    }

    @Test
    void anImportedGradeIsTheOneTheFactCarries() {
        Scheme scheme = marked().grading(new Grading.FromImported("score")).scheme();
        List<Fact> facts =
                List.of(
                        new Fact.ImportedScore("score", "a", dec("70"), "excellent", null),
                        score("b", "80"));
        Standings standings = compute(scheme, inPool("staff", "a", "b"), facts);
        assertThat(row(standings, "a").grade()).isEqualTo("excellent");
        assertThat(row(standings, "b").grade()).isNull();
    }

    @Test
    void aPrizeFollowsTheGradeOrTheRank() {
        Prizes byGrade = new Prizes.ByGrade(Map.of("good", "first", "fair", "second"));
        assertThat(prizes(byGrade)).containsExactly("first", "second", null);
        Prizes byRank =
                distribution(
                        Distribution.Over.POOL,
                        Distribution.Rounding.FLOOR,
                        Distribution.Ties.DOWN,
                        "first 70",
                        "second 30");
        // 70% of 3 = 2.1 → 2 places
        assertThat(prizes(byRank)).containsExactly("first", "first", "second");
    }

    @Test
    void theMultiplierIsOnePlusBothPercentagesWithTwoPlacesOrMoreIfNeeded() {
        Awards awards =
                new Awards(
                        name("base"),
                        Map.of("good", dec("10"), "fair", dec("-0.125"), "poor", dec("-20")),
                        Map.of("first", dec("5")));
        Scheme scheme =
                marked().grading(MARKS)
                        .prizes(new Prizes.ByGrade(Map.of("good", "first")))
                        .awards(awards)
                        .scheme();
        Standings standings = compute(scheme, inPool("staff", "a", "b", "c", "d"), abc());
        assertThat(row(standings, "a").multiplier()).hasToString("1.15"); // 1 + 0.10 + 0.05
        assertThat(row(standings, "b").multiplier()).hasToString("0.99875"); // 1 − 0.00125
        assertThat(row(standings, "c").multiplier()).hasToString("0.80");
        assertThat(row(standings, "d").multiplier()).isNull(); // incomplete
    }

    @Test
    void aNameWithoutAPercentageAddsNothing() {
        Awards none = new Awards(null, Map.of(), Map.of());
        Scheme scheme = marked().grading(MARKS).awards(none).scheme();
        assertThat(row(compute(scheme, inPool("staff", "a"), abc().subList(0, 1)), "a"))
                .extracting(Standings.Row::multiplier)
                .hasToString("1.00");
    }

    @Test
    void aVetoOfStaffReachesTheSubjectAndAllWhoAreLiable() {
        List<Fact> facts = all(abc(), List.of(liable("a", "crime", "b")));
        Standings standings = compute(withLedger().scheme(), inPool("staff", "a", "b", "c"), facts);
        assertThat(row(standings, "a").vetoed()).isTrue();
        assertThat(row(standings, "a").multiplier()).hasToString("0.00");
        assertThat(row(standings, "a").rank()).isEqualTo(1); // 95 − 1 = 94 is still the most
        assertThat(row(standings, "b").vetoed()).isTrue();
        assertThat(row(standings, "b").multiplier()).hasToString("0.00");
        assertThat(row(standings, "c").vetoed()).isFalse();
        assertThat(row(standings, "c").multiplier()).hasToString("1.00");
        assertThat(standings.pools().getFirst().rows())
                .extracting(Standings.Row::withheld)
                .containsOnlyNulls();
    }

    @Test
    void aVetoOfAUnitKeepsItsMultiplierAndWithholdsTheAwardsOfThoseLiable() {
        List<Fact> facts =
                all(abc(), List.of(liable("a", "crime", "wu", "li"), liable("a", "crime", "li")));
        Standings standings =
                compute(withLedger().units().scheme(), inPool("staff", "a", "b", "c"), facts);
        assertThat(row(standings, "a").vetoed()).isTrue();
        assertThat(row(standings, "a").multiplier()).hasToString("1.00");
        assertThat(row(standings, "a").withheld()).containsExactly("li", "wu");
        assertThat(row(standings, "b").withheld()).isNull();
    }

    @Test
    void onlyAVerifiedEntryOfAVetoItemVetoes() {
        Fact pending =
                new Fact.LedgerEntry(
                        "points", "a", "crime", 1, null, Fact.State.SUBMITTED, List.of("b"), null);
        List<Fact> facts = all(abc(), List.of(pending, liable("c", "slip", "b")));
        Standings standings = compute(withLedger().scheme(), inPool("staff", "a", "b", "c"), facts);
        assertThat(standings.pools().getFirst().rows())
                .extracting(Standings.Row::vetoed)
                .containsExactly(false, false, false);
    }

    @Test
    void anEntryCutForItsEventStillVetoes() {
        Fact crime =
                new Fact.LedgerEntry(
                        "points", "a", "crime", 1, "e", Fact.State.VERIFIED, List.of(), null);
        List<Fact> facts = all(abc(), List.of(crime, entry("a", "slip", 4, "e")));
        Standings.Row row =
                row(compute(withLedger().scheme(), inPool("staff", "a", "b", "c"), facts), "a");
        assertThat(row.components().get("points")).hasToString("-2.00"); // 0.5·4, not 1
        assertThat(row.vetoed()).isTrue();
    }

    @Test
    void consequencesComeInTheSchemesOrderEachOnce() {
        Standings standings = withConsequences();
        assertThat(row(standings, "a").consequences()).containsExactly("PRAISE");
        assertThat(row(standings, "b").consequences()).isEmpty(); // fair
        assertThat(row(standings, "c").consequences()) // poor in both cycles
                .containsExactly("HANDLING", "TALK", "REPORT");
        assertThat(row(standings, "e").consequences()) // poor now, not before, and vetoed
                .containsExactly("NO_AWARDS", "TALK", "REPORT");
        assertThat(row(standings, "d").consequences()) // incomplete: by the veto alone
                .containsExactly("NO_AWARDS", "TALK");
    }

    private static Standings withConsequences() {
        Scheme scheme =
                withLedger()
                        .consequences(
                                new Consequence(new OnGrade("poor", true), List.of("HANDLING")),
                                new Consequence(new OnVeto(), List.of("NO_AWARDS", "TALK")),
                                new Consequence(
                                        new OnGrade("poor", false), List.of("TALK", "REPORT")),
                                new Consequence(new OnGrade("good", false), List.of("PRAISE")))
                        .scheme();
        List<Fact> vetoes = List.of(liable("e", "crime"), liable("d", "crime"));
        List<Previous> previous =
                List.of(
                        new Previous("b", "staff", 1, "good"),
                        new Previous("c", "elsewhere", 9, "poor"),
                        new Previous("a", "staff", 2, "poor"));
        List<Fact> facts = all(abc(), List.of(score("e", "1")), vetoes);
        List<Subject> subjects = inPool("staff", "a", "b", "c", "d", "e");
        return Scoring.compute(scheme, subjects, facts, previous).orThrow();
    }

    private static List<String> prizes(Prizes prizes) {
        Scheme scheme = marked().grading(MARKS).prizes(prizes).scheme();
        return compute(scheme, inPool("staff", "a", "b", "c"), abc())
                .pools()
                .getFirst()
                .rows()
                .stream()
                .map(Standings.Row::prize)
                .toList();
    }

    /** a is good, b fair, c poor. */
    private static List<Fact> abc() {
        return List.of(score("a", "95"), score("b", "80"), score("c", "50"));
    }

    private static Built marked() {
        return new Built().component("score", imported()).total(value("score"));
    }

    private static Built withLedger() {
        return marked().component(
                        "points",
                        ledger(null, null, item("crime", "-1", null, true), item("slip", "-0.5")))
                .total(sum("score", "points"))
                .grading(MARKS)
                .awards(new Awards(null, Map.of(), Map.of()));
    }
}
