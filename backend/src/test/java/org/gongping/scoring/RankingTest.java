package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.compute;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.exact;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.imported;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.pool;
import static org.gongping.scoring.Given.row;
import static org.gongping.scoring.Given.score;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Given.value;

import org.gongping.scoring.Ballot.EmptyGroup;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Who comes before whom. */
class RankingTest {
    @Test
    void equalTotalsShareARankAndTheNextIsSkipped() {
        List<Fact> facts =
                List.of(score("d", "70"), score("c", "80"), score("b", "80"), score("a", "90"));
        assertThat(ranks(compute(byScore().scheme(), inPool("staff", "a", "b", "c", "d"), facts)))
                .containsExactly("a 1", "b 2", "c 2", "d 4");
    }

    @Test
    void ranksGoByTheRoundedTotal() {
        // 91.333… and 91.33 are both shown as 91.33; 91.335 as 91.34
        List<Fact> facts =
                List.of(exact("a", 274, 3), exact("b", 9133, 100), exact("c", 18267, 200));
        assertThat(ranks(compute(byReview().scheme(), inPool("staff", "a", "b", "c"), facts)))
                .containsExactly("c 1", "a 2", "b 2");
    }

    @Test
    void aTieIsBrokenByTheUnroundedComponentsInTurn() {
        // totals all 91.33; reviews 274/3 > 91.332 > 91.331, and 91.331 twice
        List<Fact> facts =
                all(
                        List.of(exact("a", 91331, 1000), exact("b", 274, 3)),
                        List.of(exact("c", 91331, 1000), exact("d", 91332, 1000)));
        Scheme scheme = byReview().tieBreak("review").scheme();
        assertThat(ranks(compute(scheme, inPool("staff", "a", "b", "c", "d"), facts)))
                .containsExactly("b 1", "d 2", "a 3", "c 3");
    }

    @Test
    void theSecondTieBreakDecidesWhereTheFirstIsEqual() {
        // totals 90.00; reviews equal; points 0.002 and 0.001
        List<Fact> facts =
                all(
                        List.of(exact("a", 90, 1), exact("b", 90, 1)),
                        List.of(entry("a", "gift", 1, null), entry("b", "gift", 2, null)));
        Scheme scheme = byReview().tieBreak("review", "points").scheme();
        assertThat(ranks(compute(scheme, inPool("staff", "a", "b"), facts)))
                .containsExactly("b 1", "a 2");
    }

    @Test
    void aTieBreakBelowZeroGoesToTheSmallerLoss() {
        // totals 90.00; points −0.001 and −0.002
        Scheme scheme =
                new Built()
                        .component("score", imported())
                        .component("points", ledger(null, null, item("fine", "-0.001")))
                        .total(sum("score", "points"))
                        .tieBreak("points")
                        .scheme();
        List<Fact> facts =
                List.of(
                        score("a", "90"),
                        score("b", "90"),
                        entry("a", "fine", 2, null),
                        entry("b", "fine", 1, null));
        assertThat(ranks(compute(scheme, inPool("staff", "a", "b"), facts)))
                .containsExactly("b 1", "a 2");
    }

    @Test
    void anIncompleteSubjectComesLastWithAProvisionalTotalAndNothingElse() {
        List<Fact> facts =
                all(
                        List.of(exact("b", 1, 1)),
                        List.of(entry("a", "gift", 5000, null), entry("b", "gift", 1000, null)));
        Standings standings = compute(byReview().scheme(), inPool("staff", "a", "b"), facts);
        assertThat(ranks(standings)).containsExactly("b 1", "a null");
        Standings.Row row = row(standings, "a");
        assertThat(row.complete()).isFalse();
        assertThat(row.total()).hasToString("5.00");
        assertThat(row.components().get("review")).isNull();
        assertThat(row.components().get("points")).hasToString("5.00");
        assertThat(row.components().keySet()).containsExactly("review", "points");
    }

    @Test
    void aPoolThatIsNotRankedIsSortedBySubjectWithIncompleteOnesLast() {
        Scheme scheme =
                new Built()
                        .pools(pool("seconded", false))
                        .component("score", imported())
                        .total(value("score"))
                        .scheme();
        List<Fact> facts = List.of(score("c", "95"), score("b", "70"));
        assertThat(ranks(compute(scheme, inPool("seconded", "c", "a", "b"), facts)))
                .containsExactly("b null", "c null", "a null");
    }

    @Test
    void poolsComeInTheSchemesOrderAndAnEmptyOneHasNoRows() {
        Scheme scheme =
                new Built()
                        .pools(pool("z", true), pool("m", true), pool("a", true))
                        .component("score", imported())
                        .total(value("score"))
                        .scheme();
        Standings standings =
                compute(
                        scheme,
                        List.of(new Subject("s", "a"), new Subject("t", "z")),
                        List.of(score("s", "1"), score("t", "2")));
        assertThat(standings.scheme()).isEqualTo("example@1");
        assertThat(standings.pools())
                .extracting(p -> p.pool() + p.rows().size())
                .containsExactly("z1", "m0", "a1");
    }

    @Test
    void movementIsPlacesGainedInTheSamePool() {
        List<Fact> facts =
                List.of(score("a", "90"), score("b", "80"), score("c", "70"), score("d", "60"));
        List<Previous> previous =
                List.of(
                        new Previous("a", "staff", 4, null),
                        new Previous("b", "staff", null, null),
                        new Previous("c", "other", 1, null),
                        new Previous("gone", "staff", 2, null),
                        new Previous("d", "staff", 1, null));
        Standings standings =
                Scoring.compute(
                                byScore().scheme(),
                                inPool("staff", "a", "b", "c", "d", "e"),
                                facts,
                                previous)
                        .orThrow();
        // a: 4 − 1 = 3; b was not ranked; c was elsewhere; d: 1 − 4 = −3; e is new
        assertThat(standings.pools().getFirst().rows())
                .extracting(r -> r.subject() + " " + r.movement())
                .containsExactly("a 3", "b null", "c null", "d -3", "e null");
    }

    @Test
    void aComponentOutsideAPoolsTotalDoesNotExistForIt() {
        Scheme scheme =
                new Built()
                        .pools(pool("staff", true), pool("leaders", true))
                        .component("score", imported())
                        .component("points", ledger(null, null, item("gift", "1")))
                        .total(
                                new PerPool<>(
                                        Map.of(
                                                "staff",
                                                value("points"),
                                                PerPool.ANY,
                                                value("score"))))
                        .scheme();
        Standings standings =
                compute(
                        scheme,
                        List.of(new Subject("s", "staff"), new Subject("l", "leaders")),
                        List.of(score("l", "88")));
        assertThat(row(standings, "s").components()).containsOnlyKeys("points");
        assertThat(row(standings, "s").complete()).isTrue();
        assertThat(row(standings, "l").components()).containsOnlyKeys("score");
    }

    private static Built byScore() {
        return new Built().component("score", imported()).total(value("score"));
    }

    private static Built byReview() {
        return new Built()
                .component("review", ballot(EmptyGroup.INCOMPLETE, null, group("staff", "1")))
                .component("points", ledger(null, null, item("gift", "0.001")))
                .total(sum("review", "points"));
    }

    private static List<String> ranks(Standings standings) {
        return standings.pools().getFirst().rows().stream()
                .map(row -> row.subject() + " " + row.rank())
                .toList();
    }
}
