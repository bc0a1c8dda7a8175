package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.compute;
import static org.gongping.scoring.Given.distribution;
import static org.gongping.scoring.Given.imported;
import static org.gongping.scoring.Given.pool;
import static org.gongping.scoring.Given.row;
import static org.gongping.scoring.Given.score;
import static org.gongping.scoring.Given.value;

import org.gongping.scoring.Distribution.Over;
import org.gongping.scoring.Distribution.Rounding;
import org.gongping.scoring.Distribution.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How places are shared out, and what a tie across a boundary takes. */
class DistributionTest {
    @ParameterizedTest(name = "{1} at {2} by {0}: {3}")
    @CsvSource({
        // 10, 14, 13.6, 2.4: the one place left goes to the remainder of 0.6
        "LARGEST_REMAINDER, 40, 25/35/34/6, 10/14/14/2",
        // 9.75, 13.65, 13.26, 2.34: floors 9+13+13+2 = 37; 0.75 and 0.65 get one each
        "LARGEST_REMAINDER, 39, 25/35/34/6, 10/14/13/2",
        // 1.5, 2.1, 2.04, 0.36
        "LARGEST_REMAINDER, 6, 25/35/34/6, 2/2/2/0",
        // 0.5, 0.5, 1: of equal remainders the better share first
        "LARGEST_REMAINDER, 2, 25/25/50, 1/0/1",
        // 0.999, 0.999, 1.002: floors 0 + 0 + 1, two left
        "LARGEST_REMAINDER, 3, 33.3/33.3/33.4, 1/1/1",
        "LARGEST_REMAINDER, 1, 25/35/34/6, 0/1/0/0",
        "LARGEST_REMAINDER, 0, 25/35/34/6, 0/0/0/0",
        // 1.05 and 0.9, the rest to the last
        "FLOOR, 7, 15/85, 1/6",
        "FLOOR, 6, 15/85, 0/6",
        // 9.75 → 9, 13.65 → 13, 13.26 → 13, rest 4
        "FLOOR, 39, 25/35/34/6, 9/13/13/4",
        "FLOOR, 20, 25/75, 5/15",
        // 2.5 → 3, 3.5 → 4, 3.4 → 4 but only 3 are left, and none for the last
        "CEILING, 10, 25/35/34/6, 3/4/3/0",
        "CEILING, 20, 25/75, 5/15",
        "CEILING, 1, 25/35/34/6, 1/0/0/0",
        "CEILING, 39, 25/35/34/6, 10/14/14/1"
    })
    void placesAreSharedOutAndAllOfThem(Rounding rounding, int n, String percents, String places) {
        String[] shares =
                Arrays.stream(percents.split("/"))
                        .map(p -> "g" + p + " " + p)
                        .toArray(String[]::new);
        Distribution distribution = distribution(Over.POOL, rounding, Ties.UP, shares);
        int[] expected = Arrays.stream(places.split("/")).mapToInt(Integer::parseInt).toArray();
        assertThat(Shares.sizes(distribution, n)).containsExactly(expected);
    }

    /** Ten subjects at 30/30/40: places 1-3 are good, 4-6 fair, 7-10 poor. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "UP,   99 98 97 96 95 94 93 92 91 90, GGGFFFPPPP",
        "DOWN, 99 98 97 96 95 94 93 92 91 90, GGGFFFPPPP",
        // places 3 and 4 tie: up they take that of place 3, down that of place 4; 5 and 6 stay
        "UP,   99 98 97 97 95 94 93 92 91 90, GGGGFFPPPP",
        "DOWN, 99 98 97 97 95 94 93 92 91 90, GGFFFFPPPP",
        // places 2 and 3 tie, no boundary between them
        "UP,   99 97 97 96 95 94 93 92 91 90, GGGFFFPPPP",
        "DOWN, 99 97 97 96 95 94 93 92 91 90, GGGFFFPPPP",
        // a tie over places 3 to 7 crosses two boundaries
        "UP,   99 98 97 97 97 97 97 92 91 90, GGGGGGGPPP",
        "DOWN, 99 98 97 97 97 97 97 92 91 90, GGPPPPPPPP",
        // everybody ties
        "UP,   9 9 9 9 9 9 9 9 9 9, GGGGGGGGGG",
        "DOWN, 9 9 9 9 9 9 9 9 9 9, PPPPPPPPPP"
    })
    void aTieTakesTheGradeOfItsFirstPlaceOrOfItsLast(Ties ties, String totals, String grades) {
        Distribution distribution =
                distribution(Over.POOL, Rounding.FLOOR, ties, "G 30", "F 30", "P 40");
        String[] scores = totals.split(" ");
        List<Subject> subjects = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            subjects.add(new Subject("s" + i, "staff"));
            facts.add(score("s" + i, scores[i]));
        }
        Standings standings = compute(byScore(distribution), subjects, facts);
        StringBuilder found = new StringBuilder();
        subjects.forEach(subject -> found.append(row(standings, subject.id()).grade()));
        assertThat(found).hasToString(grades);
    }

    @Test
    void incompleteSubjectsAreNotCounted() {
        // two complete ones at 50/50: one place each; the incomplete third has no grade
        Distribution half = distribution(Over.POOL, Rounding.CEILING, Ties.UP, "G 50", "P 50");
        Standings standings =
                compute(
                        byScore(half),
                        Given.inPool("staff", "a", "b", "c"),
                        List.of(score("a", "2"), score("b", "1")));
        assertThat(row(standings, "a").grade()).isEqualTo("G");
        assertThat(row(standings, "b").grade()).isEqualTo("P");
        assertThat(row(standings, "c").grade()).isNull();
    }

    @Test
    void perPoolEachPoolHasItsOwnPlacesAndOverAllTheRankedPoolsShareThem() {
        // x: 90 80; y: 70 60; z not ranked: 99. At 50/50 per pool: one good in each of x and y;
        // over all: 90 and 80 are good. Ranks stay those of the pools.
        assertThat(gradesOfFive(Over.POOL)).isEqualTo("x1=G1 x2=P2 y1=G1 y2=P2 z1=nullnull ");
        assertThat(gradesOfFive(Over.ALL)).isEqualTo("x1=G1 x2=G2 y1=P1 y2=P2 z1=nullnull ");
    }

    @Test
    void overAllLeavesOutAPoolWithARuleOfItsOwn() {
        // y is graded by thresholds, so x's two share the places: one good, one poor
        Grading all = distribution(Over.ALL, Rounding.FLOOR, Ties.UP, "G 50", "P 50");
        Grading own =
                new Grading.Thresholds(
                        List.of(
                                new Grading.Threshold("T", Given.dec("65")),
                                new Grading.Threshold("U", null)));
        Scheme scheme = pools().grading(new PerPool<>(Map.of(PerPool.ANY, all, "y", own))).scheme();
        assertThat(grades(compute(scheme, five(), scores())))
                .isEqualTo("x1=G1 x2=P2 y1=T1 y2=U2 z1=nullnull ");
    }

    private static String gradesOfFive(Over over) {
        Distribution half = distribution(over, Rounding.FLOOR, Ties.UP, "G 50", "P 50");
        return grades(compute(pools().grading(half).scheme(), five(), scores()));
    }

    private static Built pools() {
        return new Built()
                .pools(pool("x", true), pool("y", true), pool("z", false))
                .component("score", imported())
                .total(value("score"));
    }

    private static List<Subject> five() {
        return List.of(
                new Subject("x1", "x"),
                new Subject("x2", "x"),
                new Subject("y1", "y"),
                new Subject("y2", "y"),
                new Subject("z1", "z"));
    }

    private static List<Fact> scores() {
        return List.of(
                score("x1", "90"),
                score("x2", "80"),
                score("y1", "70"),
                score("y2", "60"),
                score("z1", "99"));
    }

    private static String grades(Standings standings) {
        StringBuilder found = new StringBuilder();
        for (Subject subject : five()) {
            Standings.Row row = row(standings, subject.id());
            found.append(subject.id()).append('=').append(row.grade()).append(row.rank());
            found.append(' ');
        }
        return found.toString();
    }

    private static Scheme byScore(Distribution distribution) {
        return new Built()
                .component("score", imported())
                .total(value("score"))
                .grading(distribution)
                .scheme();
    }
}
