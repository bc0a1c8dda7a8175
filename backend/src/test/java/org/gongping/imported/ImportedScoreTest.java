package org.gongping.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.kernel.RefusalCode.MALFORMED;
import static org.gongping.kernel.RefusalCode.NOT_FOUND;
import static org.gongping.kernel.RefusalCode.NOT_IN_SCHEME;
import static org.gongping.kernel.RefusalCode.OUT_OF_RANGE;
import static org.gongping.kernel.RefusalCode.OWN_MATTER;
import static org.gongping.kernel.RefusalCode.REQUIRED;
import static org.gongping.kernel.RefusalCode.STALE;
import static org.gongping.kernel.RefusalCode.TOO_LONG;
import static org.gongping.kernel.RefusalCode.WRONG_STATE;

import org.gongping.cycle.TestOffice;
import org.gongping.imported.RecordImportedScore.Wish;
import org.gongping.imported.mongo.TestScores;
import org.gongping.kernel.Chain;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.organisation.Staff;
import org.gongping.scoring.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** In the small roster, 1001 leads the team and 1004 is seconded: the city appraises both. */
class ImportedScoreTest {

    private static final CycleKey CYCLE = new CycleKey("wf", "2026");
    private static final Slot LEADER = new Slot(CYCLE, "city", "1001");

    private final TestOffice office = new TestOffice();
    private final ImportedScores scores = TestScores.in(office.mongo);
    private final RecordImportedScore recording =
            new RecordImportedScore(
                    office.cycles,
                    office.participants,
                    scores,
                    new RosterPeople(),
                    TestOffice.CLOCK);

    ImportedScoreTest() {
        office.open("wf", 2026);
    }

    @Test
    void aScoreIsEnteredWithItsDocument() {
        var entered = Objects.requireNonNull(record(0, "94.35", "excellent").valueOrNull());

        assertThat(scores.find(LEADER)).contains(entered);
        assertThat(entered.newest().byName()).isEqualTo("李静");
        assertThat(entered.newest().value())
                .isEqualTo(new Entry.Value(new BigDecimal("94.35"), "excellent", "市考〔2026〕3号"));
    }

    @Test
    void aCorrectionKeepsAndChainsWhatWasEnteredBefore() {
        record(0, "94.35", "excellent");
        record(1, "84.35", "competent");

        var history = scores.find(LEADER).orElseThrow().history();

        var json =
                "{\"at\":\"2026-03-01T00:00:00Z\",\"by\":\"1002\",\"byName\":\"李静\","
                        + "\"document\":\"市考〔2026〕3号\",\"grade\":\"%s\",\"score\":\"%s\"}";
        var first = Chain.link(Chain.START, json.formatted("excellent", "94.35"));
        assertThat(history)
                .extracting(Entry::hash)
                .containsExactly(first, Chain.link(first, json.formatted("competent", "84.35")));
    }

    @Test
    void aRepeatAnswersAsTheFirstDid() {
        var first = record(0, "94.35", "excellent").valueOrNull();

        assertThat(record(0, "94.350", "excellent").valueOrNull()).isEqualTo(first);
        assertThat(scores.find(LEADER).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void anOvertakenVersionIsRefused() {
        record(0, "94.35", "excellent");

        assertRefused(record(0, "90", "excellent"), Refusal.at("version", STALE));
        assertRefused(record(2, "90", "excellent"), Refusal.at("version", STALE));
        assertThat(scores.find(LEADER).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void twoWhoSawTheSameVersionDoNotBothChangeIt() {
        record(0, "94.35", "excellent");
        var seen = scores.find(LEADER).orElseThrow();
        record(1, "90", "competent");
        var value = new Entry.Value(BigDecimal.ONE, null, "别的");

        assertThat(scores.save(seen.corrected(value, "1003", "赵云", TestOffice.CLOCK.instant())))
                .isFalse();
        assertThat(scores.find(LEADER).orElseThrow().grade()).isEqualTo("competent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void aScoreLiesBetweenZeroAndTheMaximum(String score) {
        assertRefused(record(0, score, "excellent"), Refusal.at("score", OUT_OF_RANGE, 0, "100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "100.00", "94.350"})
    void theBoundsAreInAndZerosAtTheEndAreNoPlaces(String score) {
        assertThat(record(0, score, "excellent").refusals()).isEmpty();
    }

    @Test
    void aScoreHasAsManyPlacesAsTheSchemeShows() {
        assertRefused(record(0, "94.355", "excellent"), Refusal.at("score", MALFORMED, 2));
    }

    @Test
    void theGradeComesWithTheScoreAndIsOneOfTheSchemes() {
        assertRefused(record(0, "94", null), Refusal.at("grade", REQUIRED));
        assertRefused(record(0, "94", "first"), Refusal.at("grade", NOT_IN_SCHEME));
        assertRefused(record(0, "94", "优秀"), Refusal.at("grade", NOT_IN_SCHEME));
        for (var grade : List.of("excellent", "competent", "basic", "incompetent")) {
            var version = scores.find(LEADER).map(ImportedScore::version).orElse(0);
            assertThat(record(version, "94", grade).refusals()).isEmpty();
        }
    }

    @Test
    void theDocumentIsNamedInOneToAHundredCharacters() {
        assertRefused(document(" "), Refusal.at("document", REQUIRED));
        assertRefused(document("文".repeat(101)), Refusal.at("document", TOO_LONG, 100));
        assertThat(document("文".repeat(100)).refusals()).isEmpty();
    }

    @Test
    void onlyWhoseTotalCountsTheComponentGetsAScore() {
        assertRefused(record("1002", "1003", "city"), Refusal.at("subject", NOT_IN_SCHEME));
        assertRefused(record("1002", "1001", "review"), Refusal.at("component", NOT_IN_SCHEME));
        assertRefused(record("1002", "1001", "nothing"), Refusal.at("component", NOT_IN_SCHEME));
        assertRefused(record("1002", "9999", "city"), Refusal.at("subject", NOT_FOUND));
    }

    @Test
    void nobodyEntersTheOwnScore() {
        assertRefused(record("1001", "1001", "city"), Refusal.at("subject", OWN_MATTER));
        assertThat(scores.find(LEADER)).isEmpty();
    }

    @Test
    void aClosedCycleTakesNoScoreAndAnUnknownOneNeither() {
        assertThat(
                        recording
                                .run(TestOffice.caller("water", "1"), wish("1001", "city", 0, "9"))
                                .refusals())
                .containsExactly(Refusal.at("cycle", NOT_FOUND));
        office.closing.close(TestOffice.caller("wf", "1002"), "2026");
        assertRefused(record(0, "94", "excellent"), Refusal.at("cycle", WRONG_STATE));
    }

    @Test
    void everybodyExpectedIsListedWithWhatWasEntered() {
        var entered = record(0, "94", "excellent").valueOrNull();
        var list = new ListImportedSubjects(office.cycles, office.participants, scores);

        var subjects = list.of(CYCLE);

        assertThat(subjects)
                .extracting(s -> s.participant().staff().number() + " " + s.component())
                .containsExactly("1001 city", "1004 city");
        assertThat(subjects.get(0).score()).isEqualTo(entered);
        assertThat(subjects.get(1).score()).isNull();
        assertThat(list.of(new CycleKey("water", "2026"))).isEmpty();
    }

    @Test
    void theNewestEntryIsTheFact() {
        record(0, "94", "excellent");
        record(1, "84.5", "competent");
        record("1002", "1004", "city");
        var facts = new ImportedFacts(scores);
        var ref = new GlobalId("ImportedScore", "2026:city:1001").encode();

        var own = new Fact.ImportedScore("city", "1001", new BigDecimal("84.5"), "competent", ref);
        assertThat(facts.factsOf(CYCLE, "1001")).containsExactly(own);
        assertThat(facts.facts(CYCLE)).hasSize(2).contains(own);
        assertThat(facts.facts(new CycleKey("wf", "2025"))).isEmpty();
    }

    @Test
    void aKeyLeadsBackToItsPlaceAndNothingElseDoes() {
        assertThat(Slot.parse("wf", LEADER.key())).contains(LEADER);
        assertThat(Slot.parse("wf", "2026:city")).isEmpty();
        assertThat(Slot.parse("wf", "2026:city:1:2")).isEmpty();
    }

    private Outcome<ImportedScore> record(int version, String score, @Nullable String grade) {
        var value = new Entry.Value(new BigDecimal(score), grade, "市考〔2026〕3号");
        return recording.run(
                TestOffice.caller("wf", "1002"), new Wish("2026", "city", "1001", version, value));
    }

    private Outcome<ImportedScore> record(String by, String subject, String component) {
        return recording.run(TestOffice.caller("wf", by), wish(subject, component, 0, "号"));
    }

    private Outcome<ImportedScore> document(String document) {
        return recording.run(TestOffice.caller("wf", "1002"), wish("1001", "city", 0, document));
    }

    private static Wish wish(String subject, String component, int version, String document) {
        var value = new Entry.Value(new BigDecimal("94"), "excellent", document);
        return new Wish("2026", component, subject, version, value);
    }

    private static void assertRefused(Outcome<ImportedScore> outcome, Refusal... reasons) {
        assertThat(outcome.refusals()).containsExactly(reasons);
    }

    private final class RosterPeople implements People {
        @Override
        public Optional<Person> find(String organisation, String number) {
            return office.organisations
                    .rosters()
                    .current(organisation)
                    .find(number)
                    .map(Staff::person);
        }

        @Override
        public List<Person> all(String organisation) {
            return List.of();
        }
    }
}
