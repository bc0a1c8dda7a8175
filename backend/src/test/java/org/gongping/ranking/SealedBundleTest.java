package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ranking.Facing.AUDITOR;
import static org.gongping.ranking.Facing.OFFICE;
import static org.gongping.ranking.Facing.STRANGER;
import static org.gongping.ranking.Facing.codes;
import static org.gongping.ranking.Facing.done;
import static org.gongping.ranking.Facing.entry;

import org.gongping.cycle.TestOffice;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.TestRoster;
import org.gongping.scheme.Bundle;
import org.gongping.scheme.StandingsJson;
import org.gongping.scoring.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The bundle with every mark: 1002 and 1003 are marked by one principal, one deputy, six staff. */
class SealedBundleTest {

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
    void itHoldsEveryMarkAndComputesToTheSameBytesAsThePublicOne() {
        var edition = compute();

        var sealed = sealed(edition);

        assertThat(sealed)
                .containsSubsequence("\"group\":\"deputies\"", "\"group\":\"principal\"")
                .doesNotContain("\"value\"", "\"_id\"");
        assertThat(sealed.split("\"mark\":\"90\"", -1)).hasSize(8 + 1);
        var bundle = read(sealed);
        assertThat(bundle.withoutMarks().sha256()).isEqualTo(edition.sha256());
        var open = read(bytes(edition, BundleLinks.Form.PUBLIC));
        assertThat(StandingsJson.of(bundle.standings()))
                .isEqualTo(StandingsJson.of(open.standings()));
    }

    @Test
    void eachExportIsWrittenDownAndChainedToTheOneBefore() {
        var edition = compute();
        var first = done(export(edition)).export();
        workshop.clock.pass(Duration.ofHours(1));
        var second = done(export(edition)).export();

        assertThat(workshop.stored.exports().of(edition.cycle())).containsExactly(first, second);
        assertThat(first.by()).isEqualTo(AUDITOR.number());
        assertThat(first.edition()).isEqualTo(edition.id());
        assertThat(first.sha256()).isEqualTo(edition.sha256());
        assertThat(second.at()).isEqualTo(first.at().plus(Duration.ofHours(1)));
        var again =
                SealedExport.after(Chain.START, first.at(), first.by(), edition, first.sha256());
        assertThat(first).isEqualTo(again);
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void exportsThatMeetAreAllWrittenDown() throws Exception {
        var edition = compute();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 24).mapToObj(_ -> pool.submit(() -> export(edition)));
            for (var one : all.toList()) {
                done(one.get());
            }
        }

        var written = workshop.stored.exports().of(edition.cycle());
        assertThat(written).hasSize(24);
        assertThat(written).extracting(SealedExport::hash).doesNotHaveDuplicates();
        assertThat(relinked(written, edition)).isEqualTo(written);
    }

    @Test
    void onceTheMarksAreOthersItIsRefusedAndNothingIsWrittenDown() {
        var edition = compute();
        marks.of("1003", 81);

        assertThat(codes(export(edition))).containsExactly(RefusalCode.STALE);
        assertThat(workshop.stored.exports().of(edition.cycle())).isEmpty();
        assertThat(codes(export(compute()))).isEmpty();
    }

    @Test
    void marksThatAreGoneOrBreakTheRulesAreRefusedToo() {
        var edition = compute();
        marks.of("1003", 101);
        assertThat(codes(export(edition))).containsExactly(RefusalCode.STALE);

        marks.forget();
        assertThat(codes(export(edition))).containsExactly(RefusalCode.STALE);
    }

    @Test
    void whatIsNoSecretIsAsItWasComputedWhateverBecameOfItSince() {
        var edition = compute();
        var before = sealed(edition);

        marks.add(entry("1003", "web-publicity", null, Fact.State.VERIFIED));
        TestRoster.put(
                office.organisations.organisations(), "wf", Files.SMALL.replace("赵云", "赵子龙"));

        assertThat(sealed(edition)).isEqualTo(before).contains("赵云").doesNotContain("赵子龙");
    }

    @Test
    void onlyWhatIsInForceCanBeExportedAndOnlyAtHome() {
        var edition = compute();
        assertThat(codes(workshop.exporting.export(STRANGER, "2026", edition.id())))
                .containsExactly(RefusalCode.NOT_FOUND);

        compute();

        assertThat(codes(export(edition))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(workshop.download.bytes(edition.cycle(), edition.id(), BundleLinks.Form.SEALED))
                .isEmpty();
    }

    @Test
    void aPublishedEditionCanBeExportedWhileALaterOneIsBeingLookedAt() {
        var edition = done(workshop.publish.publish(OFFICE, "2026", compute().id()));
        compute();

        assertThat(codes(export(edition))).isEmpty();
    }

    @Test
    void whoMayNotSeeAProvisionalEditionFindsNone() {
        var staff = Facing.caller("1004", Role.STAFF);

        assertThat(codes(workshop.exporting.export(staff, "2026", compute().id())))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    private Edition compute() {
        return done(workshop.compute.compute(OFFICE, "2026"));
    }

    private Outcome<ExportSealedBundle.Taken> export(Edition edition) {
        return workshop.exporting.export(AUDITOR, "2026", edition.id());
    }

    private String sealed(Edition edition) {
        return bytes(edition, BundleLinks.Form.SEALED);
    }

    private String bytes(Edition edition, BundleLinks.Form form) {
        var bytes = workshop.download.bytes(edition.cycle(), edition.id(), form).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<SealedExport> relinked(List<SealedExport> written, Edition edition) {
        var previous = Chain.START;
        var again = new ArrayList<SealedExport>();
        for (var one : written) {
            again.add(SealedExport.after(previous, one.at(), one.by(), edition, one.sha256()));
            previous = one.hash();
        }
        return again;
    }

    private static Bundle read(String json) {
        return Bundle.read(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }
}
