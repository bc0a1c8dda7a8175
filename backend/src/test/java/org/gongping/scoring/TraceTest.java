package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.faults;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.imported;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.marks;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Given.value;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.gongping.scoring.Ballot.EmptyGroup;
import org.gongping.scoring.Expression.Cap;
import org.gongping.scoring.Expression.Part;
import org.gongping.scoring.Expression.Weighted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Why a score is what it is, and what must not be told. */
class TraceTest {
    @Test
    void aTraceLeadsFromTheTotalToTheEntriesWithTheirClauses() {
        // 88.5 + min(2 + 2, 2) − 1.5 = 89
        assertThat(lines(explain(capped(), claims())))
                .containsExactly(
                        "TOTAL a 89.00 of 1000",
                        " IMPORTED score 88.50 of 1000 [clause of score] <paper 7>",
                        " LEDGER points 0.50 [clause of points]",
                        "  REWARDS 2.00 [clause of points] cut BONUS_CAP 2.00 [clause of points]",
                        "   ITEM honour 4.00 [clause of honour]",
                        "    ENTRY honour 2.00 x1 [clause of honour] <claim 1>",
                        "    ENTRY honour 0.00 x1 [clause of honour] <claim 2>"
                                + " cut SAME_EVENT 2.00 [clause of points]",
                        "    ENTRY honour 2.00 x1 [clause of honour] <claim 3>",
                        "    ENTRY honour 0.00 x1 [clause of honour] <claim 4>"
                                + " cut NOT_VERIFIED 2.00 [clause of points]",
                        "  DEDUCTIONS -1.50 [clause of points]",
                        "   ITEM absence -1.50 [clause of absence]",
                        "    ENTRY absence -1.50 x3 [clause of absence] <note 5>");
    }

    private static Scheme capped() {
        return new Built()
                .component("score", imported())
                .component(
                        "points", ledger("2", null, item("honour", "2"), item("absence", "-0.5")))
                .total(sum("score", "points"))
                .scheme();
    }

    private static List<Fact> claims() {
        return List.of(
                new Fact.ImportedScore("score", "a", dec("88.5"), null, "paper 7"),
                claim("honour", 1, "e", Fact.State.VERIFIED, "claim 1"),
                claim("honour", 1, "e", Fact.State.VERIFIED, "claim 2"),
                claim("honour", 1, null, Fact.State.VERIFIED, "claim 3"),
                claim("honour", 1, null, Fact.State.RETURNED, "claim 4"),
                claim("absence", 3, null, Fact.State.VERIFIED, "note 5"));
    }

    @Test
    void aYearlyCapIsToldWithTheItemsClauseAndADeductionCapWithItsSign() {
        Ledger ledger = ledger(null, "1", item("late", "-0.5", "1.5", false));
        Scheme scheme = new Built().component("points", ledger).total(value("points")).scheme();
        // 4·0.5 = 2, by the year 1.5, in all 1
        assertThat(lines(explain(scheme, List.of(entry("a", "late", 4, null)))))
                .containsExactly(
                        "TOTAL a -1.00",
                        " LEDGER points -1.00 [clause of points]",
                        "  REWARDS 0.00 [clause of points]",
                        "  DEDUCTIONS -1.00 [clause of points]"
                                + " cut DEDUCTION_CAP -0.50 [clause of points]",
                        "   ITEM late -1.50 [clause of late]"
                                + " cut YEARLY_CAP -0.50 [clause of late]",
                        "    ENTRY late -2.00 x4 [clause of late]");
    }

    @Test
    void whatIsMissingIsTold() {
        Scheme scheme =
                new Built()
                        .component(
                                "review",
                                ballot(
                                        EmptyGroup.RENORMALISE,
                                        null,
                                        group("x", "1"),
                                        group("y", "3")))
                        .component("score", imported())
                        .total(sum("review", "score"))
                        .scheme();
        assertThat(lines(explain(scheme, marks("a", "x", 50))))
                .containsExactly(
                        "TOTAL a 50.00 of 1100",
                        " BALLOT review 50.00 of 100 [clause of review]",
                        "  GROUP x - of 100 *1 x1",
                        "  GROUP y - of 100 *3 x0 cut EMPTY_GROUP null [clause of review]",
                        " IMPORTED score - of 1000 [clause of score]"
                                + " cut MISSING null [clause of score]");
    }

    @Test
    void everyStepOfAnExpressionIsTold() {
        Expression total =
                new Cap(
                        new Weighted(
                                List.of(
                                        new Part(dec("3"), sum("score")),
                                        new Part(dec("1"), value("score"))),
                                dec("10")),
                        null,
                        dec("4"));
        Scheme scheme = new Built().component("score", imported()).total(total).scheme();
        // 500 of 1000 twice: 10·(3·½ + 1·½)/4 = 5, capped to 4
        assertThat(lines(explain(scheme, List.of(Given.score("a", "500")))))
                .containsExactly(
                        "TOTAL a 4.00 of 4",
                        " CAP 4.00 of 4 cut CAP 1.00 [null]",
                        "  WEIGHTED 5.00 of 10",
                        "   SUM 500.00 of 1000 *3",
                        "    IMPORTED score 500.00 of 1000 [clause of score]",
                        "   IMPORTED score 500.00 of 1000 *1 [clause of score]");
    }

    @Test
    void entriesThatAreAlikeStandInAFixedOrder() {
        Scheme scheme =
                new Built()
                        .component("points", ledger(null, null, item("note", "0")))
                        .total(value("points"))
                        .scheme();
        List<Fact> facts =
                new ArrayList<>(
                        List.of(
                                entry("a", "note", 2, "f"),
                                entry("a", "note", 3, "e"),
                                entry("a", "note", 1, "e"),
                                claim("note", 1, "e", Fact.State.REVERSED, "r"),
                                claim("note", 1, "e", Fact.State.REJECTED, "r")));
        List<String> lines = lines(explain(scheme, facts));
        Collections.reverse(facts);
        assertThat(lines(explain(scheme, facts))).isEqualTo(lines);
    }

    @Test
    void aFaultySchemeIsRefused() {
        Scheme scheme = new Built().component("score", imported()).scheme();
        assertThat(faults(Scoring.explain(scheme, new Subject("a", "staff"), List.of())))
                .containsExactly("/scheme/total has no expression for pool 'staff'");
    }

    @Test
    void factsAboutSomebodyElseAreRefused() {
        assertThat(
                        faults(
                                Scoring.explain(
                                        new Built()
                                                .component("score", imported())
                                                .total(value("score"))
                                                .scheme(),
                                        new Subject("a", "staff"),
                                        List.of(Given.score("b", "1")))))
                .containsExactly("/facts/0/subject 'b' is not a subject");
    }

    private static Fact claim(
            String item, int count, @Nullable String event, Fact.State state, String ref) {
        return new Fact.LedgerEntry("points", "a", item, count, event, state, List.of(), ref);
    }
}
