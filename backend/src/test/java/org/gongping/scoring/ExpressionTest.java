package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.compute;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.exact;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.imported;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.row;
import static org.gongping.scoring.Given.score;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Given.value;

import org.gongping.scoring.Ballot.EmptyGroup;
import org.gongping.scoring.Expression.Cap;
import org.gongping.scoring.Expression.Part;
import org.gongping.scoring.Expression.Weighted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How components become a total: review 250/3 of 100, score 300 of 1000, points −7. */
class ExpressionTest {
    private static final Expression REVIEW = value("review");
    private static final Expression SCORE = value("score");

    @Test
    void aSumAddsItsPartsExactly() {
        // 250/3 + 300 − 7 = 376.333…
        assertThat(total(sum("review", "score", "points"))).isEqualTo("376.33");
    }

    @Test
    void aTotalMayBeNegative() {
        assertThat(total(value("points"))).isEqualTo("-7.00");
    }

    @Test
    void aWeightedSumTakesEachPartAsItsShareOfItsMaximum() {
        // 100 · (3·(250/3)/100 + 1·300/1000) / 4 = 100 · (2.5 + 0.3)/4 = 70
        assertThat(total(weighted("100", part("3", REVIEW), part("1", SCORE)))).isEqualTo("70.00");
        // and out of 10: 7
        assertThat(total(weighted("10", part("3", REVIEW), part("1", SCORE)))).isEqualTo("7.00");
    }

    @Test
    void aSumsMaximumIsThatOfItsPartsAndALedgerAddsNothing() {
        // (250/3 + 300 − 7) of 1100: 100 · 376.333…/1100 = 34.2121…
        Expression all = sum("review", "score", "points");
        assertThat(total(weighted("100", part("1", all)))).isEqualTo("34.21");
    }

    @Test
    void aWeightedSumsMaximumIsItsScale() {
        // inner 7 of 10 as above; outer 100 · 7/10 = 70
        Expression inner = weighted("10", part("3", REVIEW), part("1", SCORE));
        assertThat(total(weighted("100", part("5", inner)))).isEqualTo("70.00");
    }

    @Test
    void aCapsMaximumIsTheOneItStatesOrElseThatOfWhatItCaps() {
        // 300 capped at 200, of 200: 100; 300 kept from 0, of 1000: 30
        assertThat(total(weighted("100", part("1", cap(SCORE, null, "200"))))).isEqualTo("100.00");
        assertThat(total(weighted("100", part("1", cap(SCORE, "0", null))))).isEqualTo("30.00");
    }

    @Test
    void aCapKeepsAValueBetweenItsEnds() {
        assertThat(total(cap(SCORE, null, "299.5"))).isEqualTo("299.50");
        assertThat(total(cap(SCORE, "0", "300"))).isEqualTo("300.00");
        assertThat(total(cap(value("points"), "-5", null))).isEqualTo("-5.00");
        assertThat(total(cap(value("points"), "-8", "0"))).isEqualTo("-7.00");
    }

    private static String total(Expression expression) {
        Scheme scheme =
                new Built()
                        .component("review", ballot(EmptyGroup.INCOMPLETE, null, group("g", "1")))
                        .component("score", imported())
                        .component("points", ledger(null, null, item("fine", "-3.5")))
                        .total(sum("review", "score", "points"))
                        .scheme();
        Subject a = new Subject("a", "staff");
        List<Fact> facts =
                List.of(exact("a", 250, 3), score("a", "300"), entry("a", "fine", 2, null));
        SubjectTally tally =
                SubjectTally.of(
                        scheme,
                        scheme.componentsOf(a.pool()),
                        a,
                        FactIndex.of(List.of(a), facts).of(0));
        return Exact.shown(Expressions.value(expression, scheme, tally::valueOf), 2).toString();
    }

    @Test
    void anIncompletePartCountsZeroInTheProvisionalTotal() {
        Scheme scheme =
                new Built()
                        .component("score", imported())
                        .component("points", ledger(null, null, item("fine", "-3.5")))
                        .total(sum("score", "points"))
                        .scheme();
        Standings standings =
                compute(scheme, inPool("staff", "a"), List.of(entry("a", "fine", 1, null)));
        assertThat(row(standings, "a").total()).hasToString("-3.50");
    }

    private static Weighted weighted(String scale, Part... parts) {
        return new Weighted(List.of(parts), dec(scale));
    }

    private static Part part(String weight, Expression of) {
        return new Part(dec(weight), of);
    }

    private static Cap cap(Expression of, @Nullable String min, @Nullable String max) {
        return new Cap(of, min == null ? null : dec(min), max == null ? null : dec(max));
    }
}
