package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ranking.Facing.OFFICE;
import static org.gongping.ranking.Facing.codes;
import static org.gongping.ranking.Facing.done;
import static org.gongping.ranking.Facing.entry;

import org.gongping.cycle.TestOffice;
import org.gongping.kernel.Chain;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.RefusalCode;
import org.gongping.organisation.Files;
import org.gongping.organisation.TestRoster;
import org.gongping.scheme.Bundle;
import org.gongping.scheme.StandingsJson;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The public bundle that each edition keeps: 1002 and 1003 are ranked, 1001 and 1004 wait. */
class KeptBundleTest {

    private final TestOffice office = new TestOffice();
    private final Marks marks = new Marks();
    private final Workshop workshop = new Workshop(office, marks);

    @BeforeEach
    void twoAreMarked() {
        office.open("wf", 2026);
        marks.of("1002", 90);
        marks.of("1003", 80);
        marks.add(entry("1003", "commendation-national", "防汛", Fact.State.VERIFIED));
    }

    @Test
    void itComputesToTheStandingsAndItsHashIsTheEditions() {
        var edition = compute();

        var kept = kept(edition);
        assertThat(edition.sha256()).isEqualTo(Chain.sha256(kept)).matches("[0-9a-f]{64}");
        assertThat(StandingsJson.of(read(kept).standings()))
                .contains("{\"subject\":\"1002\",\"rank\":1,\"total\":\"90.00\",")
                .contains("{\"subject\":\"1003\",\"rank\":2,\"total\":\"82.00\",");
        assertThat(stored(edition).sha256()).isEqualTo(edition.sha256());
    }

    @Test
    void itTellsTheReviewAsOneExactValueAndNothingOfGroupsOrMarks() {
        var text = new String(kept(compute()), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("{\"component\":\"review\",\"subject\":\"1003\",\"value\":\"80\"}")
                .doesNotContain("\"mark\"", "\"marks\"", "\"group\":", "\"rater\"", "claim of");
    }

    @Test
    void itIsOfWhatWasComputedWhateverBecomesOfFactsAndPeople() {
        var edition = done(workshop.publish.publish(OFFICE, "2026", compute().id()));
        var before = kept(edition);

        marks.of("1003", 99);
        TestRoster.put(
                office.organisations.organisations(), "wf", Files.SMALL.replace("赵云", "赵子龙"));

        assertThat(kept(stored(edition))).isEqualTo(before);
        assertThat(new String(before, StandardCharsets.UTF_8)).contains("赵云");
    }

    @Test
    void whatWaitsOrWasRefusedStandsInNoBundleAndChangesNoByte() {
        var before = compute().sha256();

        marks.add(entry("1002", "web-publicity", "我的事", Fact.State.SUBMITTED));
        marks.add(entry("1002", "web-publicity", null, Fact.State.REJECTED));
        marks.add(entry("1002", "web-publicity", null, Fact.State.WITHDRAWN));
        marks.add(entry("1002", "web-publicity", null, Fact.State.REVERSED));

        assertThat(compute().sha256()).isEqualTo(before);
        marks.add(entry("1002", "web-publicity", null, Fact.State.VERIFIED));
        assertThat(compute().sha256()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderInWhichFactsComeChangesNoByte(long seed) {
        marks.add(entry("1003", "web-publicity", null, Fact.State.VERIFIED));
        marks.add(entry("1003", "absence", null, Fact.State.VERIFIED));
        marks.add(new Fact.BallotMark("review", "1003", "staff", new BigDecimal("71")));
        var shuffled = new ArrayList<>(marks.facts(new CycleKey("wf", "2026")));
        Collections.shuffle(shuffled, new Random(seed));

        var other = new Workshop(office, new Given(shuffled));

        assertThat(done(other.compute.compute(OFFICE, "2026")).sha256())
                .isEqualTo(compute().sha256());
    }

    @Test
    void aProvisionalBundleGoesWithItsEditionAndAPublishedOneStays() {
        var first = compute();
        var second = done(workshop.publish.publish(OFFICE, "2026", compute().id()));
        var third = compute();

        assertThat(workshop.stored.bundles().find(first)).isEmpty();
        assertThat(workshop.stored.bundles().find(second)).isPresent();
        assertThat(workshop.stored.bundles().find(third)).isPresent();
    }

    @Test
    void whatNobodyCouldReadAgainIsNotComputed() {
        marks.add(entry("1003", "web-publicity", "", Fact.State.VERIFIED));

        assertThat(codes(workshop.compute.compute(OFFICE, "2026")))
                .containsExactly(RefusalCode.FAULTY_FACTS);
    }

    @Test
    void whoPublishedIsRemembered() {
        var edition = compute();
        assertThat(edition.publishedBy()).isNull();

        done(workshop.publish.publish(OFFICE, "2026", edition.id()));

        assertThat(stored(edition).publishedBy()).isEqualTo("1002");
        var again = workshop.publish.publish(Facing.AUDITOR, "2026", edition.id());
        assertThat(done(again).publishedBy()).isEqualTo("1002");
    }

    private Edition compute() {
        return done(workshop.compute.compute(OFFICE, "2026"));
    }

    private Edition stored(Edition edition) {
        return workshop.rankings.inForce(OFFICE, "2026", edition.id()).orElseThrow();
    }

    private byte[] kept(Edition edition) {
        return workshop.stored.bundles().find(edition).orElseThrow();
    }

    private static Bundle read(byte[] json) {
        return Bundle.read(json).orThrow();
    }

    /** Facts in this very order. */
    private record Given(List<Fact> all) implements FactSource {

        @Override
        public List<Fact> facts(CycleKey cycle) {
            return all;
        }

        @Override
        public List<Fact> factsOf(CycleKey cycle, String subject) {
            return all.stream().filter(fact -> fact.subject().equals(subject)).toList();
        }
    }
}
