package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The women's federation's scheme from facts to multipliers, worked by hand. A review is 30% the
 * principal's mark, 20% the mean of two deputies' and 50% the mean of three of the staff.
 *
 * <pre>
 * staff  principal  deputies      staff                 review        points
 * s1     96         95 97 → 96    96 96 96 → 96         96            2 + 1 + 4·0.1 = 3.4, capped: 3
 * s2     95         90 95 → 92.5  94 95 95 → 284/3      94.333…       0.5 + 0.3 + 0.2 = 1
 * s3     90         90 90 → 90    90 90 90 → 90         90            2 and 1 for one event: 2
 * s4     92         92 92 → 92    92 92 92 → 92         92            none: 0
 * s5     91         90 91 → 90.5  90 91 92 → 91         90.9          0.1
 * s6     85         80 85 → 82.5  83 84 84 → 251/3      83.8333…      −2·0.1 − 0.5 = −0.7
 * s7     60         61 62 → 61.5  60 61 63 → 184/3      60.9666…      1 − 2·2 − 2 (−1 same event) = −5
 * s8     0          0 0 → 0       0 0 1 → 1/3           0.1666…       −1
 * s9     80         none          80 80 80              incomplete    0.1, and 2 not yet verified
 * </pre>
 *
 * Totals: 99, 95.333…, 92, 92, 91, 83.1333…, 55.9666…, −0.8333…; s9 provisionally 0.1. Eight are
 * ranked: 15% of 8 is 1.2, one place for 优秀; 40% is 3.2, three places for the first prize. s3 and
 * s4 tie on places 3 and 4, so under DOWN both take the second prize.
 *
 * <p>Leaders: l1 95.5 + 1 and l2 96 + 0.5 tie at 96.5; l3 93; l4 has no city score, −2 so far.
 * Seconded: x1 88.5, x2 91, x3 none.
 */
class WomensFederationTest {
    private static final String YAML = yaml();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "staff,    s1, 1, 99.00, 96.00, 3.00,  excellent, first,  1.10, 0",
                "staff,    s2, 2, 95.33, 94.33, 1.00,  competent, first,  1.10, 3",
                "staff,    s3, 3, 92.00, 90.00, 2.00,  competent, second, 1.00, -",
                "staff,    s4, 3, 92.00, 92.00, 0.00,  competent, second, 1.00, -1",
                "staff,    s5, 5, 91.00, 90.90, 0.10,  competent, second, 1.00, -",
                "staff,    s6, 6, 83.13, 83.83, -0.70, competent, second, 1.00, -",
                "staff,    s7, 7, 55.97, 60.97, -5.00, competent, second, 1.00, -",
                "staff,    s8, 8, -0.83, 0.17,  -1.00, competent, second, 1.00, -",
                "staff,    s9, -, 0.10,  -,     0.10,  -,         -,      -,    -",
                "leaders,  l1, 1, 96.50, 95.50, 1.00,  excellent, first,  1.10, -",
                "leaders,  l2, 1, 96.50, 96.00, 0.50,  competent, second, 1.00, -",
                "leaders,  l3, 3, 93.00, 93.00, 0.00,  basic,     -,      0.00, -",
                "leaders,  l4, -, -2.00, -,     -2.00, -,         -,      -,    -",
                "seconded, x1, -, 88.50, 88.50, none,  excellent, first,  1.10, -",
                "seconded, x2, -, 91.00, 91.00, none,  competent, second, 1.00, -",
                "seconded, x3, -, 0.00,  -,     none,  -,         -,      -,    -"
            })
    void everybodyComesOutAsWorkedByHand(
            String pool,
            String subject,
            Integer rank,
            String total,
            String marked,
            String points,
            String grade,
            String prize,
            String multiplier,
            Integer movement) {
        Standings.Row row = row(compute(scheme(YAML), facts()), pool, subject);
        assertThat(row.rank()).isEqualTo(rank);
        assertThat(row.total()).hasToString(total);
        assertThat(text(row.components().get(pool.equals("staff") ? "review" : "city")))
                .isEqualTo(marked);
        assertThat(row.components().containsKey("points")).isEqualTo(!points.equals("none"));
        assertThat(points).isIn("none", text(row.components().get("points")));
        assertThat(row.grade()).isEqualTo(grade);
        assertThat(row.prize()).isEqualTo(prize);
        assertThat(text(row.multiplier())).isEqualTo(multiplier);
        assertThat(row.movement()).isEqualTo(movement);
        assertThat(row.complete()).isEqualTo(marked != null);
        assertThat(row.vetoed()).isFalse();
        assertThat(row.withheld()).isNull();
        assertThat(row.consequences()).isEmpty();
    }

    @Test
    void poolsAndRowsComeInTheirOrder() {
        assertThat(compute(scheme(YAML), facts()).pools())
                .extracting(p -> p.pool() + p.rows().stream().map(Standings.Row::subject).toList())
                .containsExactly(
                        "leaders[l1, l2, l3, l4]",
                        "staff[s1, s2, s3, s4, s5, s6, s7, s8, s9]",
                        "seconded[x1, x2, x3]");
    }

    /** 45% of 8 is 3.6, three places for 优秀: s3 and s4 tie across the boundary, places 3 and 4. */
    @ParameterizedTest
    @CsvSource({"UP, excellent, first", "DOWN, competent, second"})
    void aTieAtTheBoundaryTakesTheGradeOfItsFirstOrItsLastPlace(
            String ties, String grade, String prize) {
        String yaml =
                YAML.replace("percent: 15}", "percent: 45}")
                        .replace("percent: 85}", "percent: 55}")
                        .replace("ties: DOWN", "ties: " + ties);
        Standings standings = compute(scheme(yaml), facts());
        for (String tied : List.of("s3", "s4")) {
            assertThat(row(standings, "staff", tied).grade()).isEqualTo(grade);
            assertThat(row(standings, "staff", tied).prize()).isEqualTo(prize);
        }
        assertThat(row(standings, "staff", "s2").grade()).isEqualTo("excellent");
        assertThat(row(standings, "staff", "s5").grade()).isEqualTo("competent");
    }

    /** s2's staff marks 94 95 95 become 95: (30·95 + 20·92.5 + 50·95)/100 = 94.5, and 1 point. */
    @Test
    void trimmingDropsTheExtremesOfAGroupThatIsLargeEnough() {
        String yaml =
                YAML.replace(
                        "emptyGroup: INCOMPLETE",
                        "emptyGroup: INCOMPLETE\n      trim: {lowest: 1, highest: 1, from: 3}");
        assertThat(row(compute(scheme(yaml), facts()), "staff", "s2").total())
                .hasToString("95.50");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfFactsChangesNothing(long seed) {
        List<Fact> shuffled = new ArrayList<>(facts());
        Collections.shuffle(shuffled, new Random(seed));
        Scheme scheme = scheme(YAML);
        assertThat(compute(scheme, shuffled)).isEqualTo(compute(scheme, facts()));
        for (Subject subject : subjects()) {
            assertThat(Scoring.explain(scheme, subject, about(subject, shuffled)))
                    .isEqualTo(Scoring.explain(scheme, subject, about(subject, facts())));
        }
    }

    private static List<Fact> about(Subject subject, List<Fact> facts) {
        return facts.stream().filter(f -> f.subject().equals(subject.id())).toList();
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 9; i >= 1; i--) {
            subjects.add(new Subject("s" + i, "staff"));
        }
        List.of("l1", "l2", "l3", "l4").forEach(id -> subjects.add(new Subject(id, "leaders")));
        List.of("x3", "x2", "x1").forEach(id -> subjects.add(new Subject(id, "seconded")));
        return subjects;
    }

    private static List<Fact> facts() {
        return Stream.of(
                        votes("s1", "96", "95 97", "96 96 96"),
                        votes("s2", "95", "90 95", "94 95 95"),
                        votes("s3", "90", "90 90", "90 90 90"),
                        votes("s4", "92", "92 92", "92 92 92"),
                        votes("s5", "91", "90 91", "90 91 92"),
                        votes("s6", "85", "80 85", "83 84 84"),
                        votes("s7", "60", "61 62", "60 61 63"),
                        votes("s8", "0", "0 0", "0 0 1"),
                        votes("s9", "80", "", "80 80 80"),
                        entries(),
                        List.of(
                                city("l1", "95.5", "excellent"),
                                city("l2", "96", "competent"),
                                city("l3", "93", "basic"),
                                city("x1", "88.5", "excellent"),
                                city("x2", "91", "competent")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> entries() {
        return List.of(
                entry("s1", "commendation-national", 1, "a"),
                entry("s1", "commendation-provincial", 1, "b"),
                entry("s1", "web-publicity", 4, null),
                entry("s2", "commendation-prefecture", 1, null),
                entry("s2", "information-national", 1, null),
                entry("s2", "information-provincial", 1, null),
                entry("s3", "commendation-provincial", 1, "e"),
                entry("s3", "commendation-national", 1, "e"),
                entry("s5", "web-publicity", 1, null),
                entry("s6", "monthly-task-missed", 2, null),
                entry("s6", "absence", 1, null),
                entry("s7", "key-work-praised", 1, null),
                entry("s7", "duty-breach", 2, null),
                entry("s7", "off-task-found", 1, "x"),
                entry("s7", "off-task-notice", 1, "x"),
                entry("s8", "off-task-found", 1, null),
                entry("s9", "web-publicity", 1, null),
                entry("s9", "commendation-national", 1, null, Fact.State.SUBMITTED),
                entry("l1", "key-work-praised", 1, null),
                entry("l2", "commendation-prefecture", 1, null),
                entry("l4", "duty-breach", 1, null));
    }

    private static List<Fact> votes(
            String subject, String principal, String deputies, String staff) {
        List<Fact> marks = new ArrayList<>();
        marks(marks, subject, "principal", principal);
        marks(marks, subject, "deputies", deputies);
        marks(marks, subject, "staff", staff);
        return marks;
    }

    private static void marks(List<Fact> to, String subject, String group, String marks) {
        for (String mark : marks.isEmpty() ? new String[0] : marks.split(" ")) {
            to.add(new Fact.BallotMark("review", subject, group, new BigDecimal(mark)));
        }
    }

    private static Fact entry(String subject, String item, int count, String event) {
        return entry(subject, item, count, event, Fact.State.VERIFIED);
    }

    private static Fact entry(
            String subject, String item, int count, String event, Fact.State state) {
        return new Fact.LedgerEntry(
                "points", subject, item, count, event, state, List.of(), "claim of " + item);
    }

    private static Fact city(String subject, String score, String grade) {
        return new Fact.ImportedScore("city", subject, new BigDecimal(score), grade, null);
    }

    private static Standings compute(Scheme scheme, List<Fact> facts) {
        List<Previous> previous =
                List.of(
                        new Previous("s1", "staff", 1, "excellent"),
                        new Previous("s2", "staff", 5, "competent"),
                        new Previous("s4", "staff", 2, "competent"),
                        new Previous("l1", "staff", 3, "competent"),
                        new Previous("retired", "staff", 4, "competent"));
        return Scoring.compute(scheme, subjects(), facts, previous).orThrow();
    }

    private static Standings.Row row(Standings standings, String pool, String subject) {
        return standings.pools().stream()
                .filter(p -> p.pool().equals(pool))
                .flatMap(p -> p.rows().stream())
                .filter(r -> r.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Object shown) {
        return shown == null ? null : shown.toString();
    }

    private static Scheme scheme(String yaml) {
        return SchemeFile.read(yaml).orThrow();
    }

    private static String yaml() {
        try (InputStream file =
                Schemes.class.getResourceAsStream("/schemes/womens-federation.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
