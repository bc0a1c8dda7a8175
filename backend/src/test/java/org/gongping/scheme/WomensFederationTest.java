package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scheme.FederationOffice.facts;
import static org.gongping.scheme.FederationOffice.subjects;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The women's federation's scheme from facts to multipliers, for an office worked by hand. */
class WomensFederationTest {
    private static final String YAML = yaml();

    /** Rank, total, review or city score, points, grade, prize, multiplier, movement. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "staff,    s1, 1    99.00 96.00 3.00  excellent first  1.10 0",
        "staff,    s2, 2    95.33 94.33 1.00  competent first  1.10 3",
        "staff,    s3, 3    92.00 90.00 2.00  competent second 1.00 null",
        "staff,    s4, 3    92.00 92.00 0.00  competent second 1.00 -1",
        "staff,    s5, 5    91.00 90.90 0.10  competent second 1.00 null",
        "staff,    s6, 6    83.13 83.83 -0.70 competent second 1.00 null",
        "staff,    s7, 7    55.97 60.97 -5.00 competent second 1.00 null",
        "staff,    s8, 8    -0.83 0.17  -1.00 competent second 1.00 null",
        "staff,    s9, null 0.10  null  0.10  null      null   null null",
        "leaders,  l1, 1    96.50 95.50 1.00  excellent first  1.10 null",
        "leaders,  l2, 1    96.50 96.00 0.50  competent second 1.00 null",
        "leaders,  l3, 3    93.00 93.00 0.00  basic     null   0.00 null",
        "leaders,  l4, null -2.00 null  -2.00 null      null   null null",
        "seconded, x1, null 88.50 88.50       excellent first  1.10 null",
        "seconded, x2, null 91.00 91.00       competent second 1.00 null",
        "seconded, x3, null 0.00  null        null      null   null null"
    })
    void everybodyComesOutAsWorkedByHand(String pool, String subject, String expected) {
        Standings.Row row = row(compute(scheme(YAML), facts()), pool, subject);
        StringBuilder found = new StringBuilder();
        found.append(row.rank()).append(' ').append(row.total()).append(' ');
        row.components().values().forEach(shown -> found.append(shown).append(' '));
        found.append(row.grade()).append(' ').append(row.prize()).append(' ');
        found.append(row.multiplier()).append(' ').append(row.movement());
        assertThat(found).hasToString(expected.replaceAll(" +", " "));
    }

    @Test
    void onlyWhoHasNoMarkIsIncompleteAndNothingElseHappens() {
        for (Standings.PoolRows pool : compute(scheme(YAML), facts()).pools()) {
            for (Standings.Row row : pool.rows()) {
                boolean marked = !Set.of("s9", "l4", "x3").contains(row.subject());
                assertThat(row.complete()).isEqualTo(marked);
                assertThat(row.vetoed()).isFalse();
                assertThat(row.withheld()).isNull();
                assertThat(row.consequences()).isEmpty();
            }
        }
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
        assertThat(row(compute(scheme(yaml), facts()), "staff", "s2").total()).hasToString("95.50");
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

    private static Standings compute(Scheme scheme, List<Fact> facts) {
        return Scoring.compute(scheme, subjects(), facts, FederationOffice.previous()).orThrow();
    }

    private static List<Fact> about(Subject subject, List<Fact> facts) {
        return facts.stream().filter(f -> f.subject().equals(subject.id())).toList();
    }

    private static Standings.Row row(Standings standings, String pool, String subject) {
        return standings.pools().stream()
                .filter(p -> p.pool().equals(pool))
                .flatMap(p -> p.rows().stream())
                .filter(r -> r.subject().equals(subject))
                .findFirst()
                .orElseThrow();
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
