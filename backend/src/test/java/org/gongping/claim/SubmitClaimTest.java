package org.gongping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.CloseCycle;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What may be claimed, by whom, and what a repeat does. */
class SubmitClaimTest {

    private final Office office = new Office();
    private final Claims claims = Office.get(Claims.class);

    @Test
    void aClaimWaitsWithTheRulesPointsInItsUnitsQueue() {
        var content = office.content("commendation-prefecture", "2026-05-01", 3, photo());
        var claim = Office.done(office.submit(office.li, Office.newId(), content));

        assertThat(claim.state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(claim.value()).isEqualTo(new BigDecimal("1.5"));
        assertThat(claims.queue(office.cycle.key(), "办公室", ClaimState.SUBMITTED))
                .containsExactly(claim);
        assertThat(claims.queue(office.cycle.key(), "办公室", ClaimState.VERIFIED)).isEmpty();
        assertThat(claims.waiting(office.cycle.key())).isEqualTo(Map.of("办公室", 1));
        assertThat(claims.of(office.cycle.key(), "1001")).containsExactly(claim);
        assertThat(claims.of(office.cycle.key(), "1002")).isEmpty();
    }

    @Test
    void anEventWithHalfACharacterIsRefusedSinceItsHashWouldNotHold() {
        var day = LocalDate.of(2026, 5, 1);
        var half =
                new ClaimContent(
                        "commendation-prefecture", day, 1, "a\ud83d", "表彰", List.of(photo()));
        assertThat(office.submit(office.li, Office.newId(), half).refusals())
                .containsExactly(Refusal.at("content.event", RefusalCode.MALFORMED));
    }

    @Test
    void aClaimThatWaitsIsAFactThatDoesNotCountYet() {
        var claim = office.submitted();

        var facts = Office.get(FactSource.class).facts(office.cycle.key());

        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.LedgerEntry.class,
                        entry -> {
                            assertThat(entry.subject()).isEqualTo("1001");
                            assertThat(entry.item()).isEqualTo("commendation-prefecture");
                            assertThat(entry.state()).isEqualTo(Fact.State.SUBMITTED);
                            assertThat(entry.ref()).isNotEqualTo(claim.id()).isNotNull();
                        });
        assertThat(Office.get(FactSource.class).factsOf(office.cycle.key(), "1001"))
                .isEqualTo(facts);
        assertThat(Office.get(FactSource.class).factsOf(office.cycle.key(), "1002")).isEmpty();
    }

    @Test
    void fiftySendingsAtOnceGiveOneClaim() throws Exception {
        var id = Office.newId();
        var content = office.commendation(photo());
        Callable<Outcome<Claim>> sending = () -> office.submit(office.li, id, content);

        try (var phones = Executors.newFixedThreadPool(16)) {
            for (var answer :
                    phones.invokeAll(IntStream.range(0, 50).mapToObj(_ -> sending).toList())) {
                assertThat(Office.done(answer.get()).id()).isEqualTo(id);
            }
        }

        assertThat(claims.of(office.cycle.key(), "1001"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.version()).isEqualTo(1));
    }

    @Test
    void aRepeatAnswersAsTheFirstDidWhateverBecameOfTheClaim() {
        var claim = office.submitted();
        var verified = Office.done(office.verify(office.zhao, claim, 1));

        assertThat(Office.done(office.submit(office.li, claim.id(), claim.content())))
                .isEqualTo(verified);
    }

    @Test
    void anIdUsedBeforeWithOtherContentOrByAnotherPersonIsRefused() {
        var claim = office.submitted();
        var other = office.content("commendation-prefecture", "2026-05-02", 1, photo());

        assertRefused(office.submit(office.li, claim.id(), other), "id", RefusalCode.ID_REUSED);
        assertRefused(
                office.submit(office.wang, claim.id(), claim.content()),
                "id",
                RefusalCode.ID_REUSED);
        assertThat(claims.find(office.code, claim.id())).contains(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-rule, 2026-05-01, 1, content.item, UNKNOWN_RULE",
        "absence, 2026-05-01, 1, content.item, RULE_NOT_CLAIMABLE",
        "commendation-prefecture, 2025-12-31, 1, content.occurredOn, OUTSIDE_CYCLE",
        "commendation-prefecture, 2027-01-01, 1, content.occurredOn, OUTSIDE_CYCLE",
        "commendation-prefecture, 2026-05-05, 1, content.occurredOn, OUT_OF_RANGE",
        "commendation-prefecture, 2026-05-01, 0, content.count, OUT_OF_RANGE",
        "commendation-prefecture, 2026-05-01, 100, content.count, OUT_OF_RANGE",
    })
    void whatTheSchemeDoesNotPermitIsRefusedAtItsField(
            String item, String day, int count, String path, RefusalCode code) {
        var content = office.content(item, day, count, photo());

        assertRefused(office.submit(office.li, Office.newId(), content), path, code);
        assertThat(claims.of(office.cycle.key(), "1001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1", "2026-05-04, 99"})
    void theBordersAreInside(String day, int count) {
        var content = office.content("commendation-prefecture", day, count, photo());

        assertThat(office.submit(office.li, Office.newId(), content).refusals()).isEmpty();
    }

    @Test
    void aRuleThatOnesPoolDoesNotCountIsNotClaimable() {
        var content = office.commendation(office.photo(office.seconded));

        assertRefused(
                office.submit(office.seconded, Office.newId(), content),
                "content.item",
                RefusalCode.RULE_NOT_CLAIMABLE);
    }

    @Test
    void photosAreRequiredWhereTheRuleSaysSoAndNineAreTheMost() {
        var nine = IntStream.range(0, 9).mapToObj(_ -> photo()).toArray(String[]::new);
        var ten = new ArrayList<>(List.of(nine));
        ten.add(photo());

        assertRefused(
                office.submit(office.li, Office.newId(), office.commendation()),
                "content.evidence",
                RefusalCode.EVIDENCE_REQUIRED);
        var tooMany = office.commendation(ten.toArray(String[]::new));
        assertRefused(
                office.submit(office.li, Office.newId(), tooMany),
                "content.evidence",
                RefusalCode.TOO_MANY_PHOTOS);
        var claim =
                Office.done(office.submit(office.li, Office.newId(), office.commendation(nine)));
        assertThat(claim.content().evidence()).containsExactly(nine);
    }

    @Test
    void aPhotoThatAnotherUploadedIsMissing() {
        var content = office.commendation(photo(), office.photo(office.wang));

        assertRefused(
                office.submit(office.li, Office.newId(), content),
                "content.evidence.1",
                RefusalCode.EVIDENCE_MISSING);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var day = LocalDate.parse("2020-01-01");
        var content =
                new ClaimContent("none", day, 0, "e".repeat(61), " ", List.of("0".repeat(64)));

        var refusals = office.submit(office.li, Office.newId(), content).refusals();

        assertThat(refusals)
                .extracting(refusal -> String.join(".", refusal.path()) + " " + refusal.code())
                .containsExactlyInAnyOrder(
                        "content.item UNKNOWN_RULE",
                        "content.occurredOn OUTSIDE_CYCLE",
                        "content.count OUT_OF_RANGE",
                        "content.event TOO_LONG",
                        "content.description REQUIRED",
                        "content.evidence.0 EVIDENCE_MISSING");
    }

    @Test
    void aClosedCycleTakesNothing() {
        var waiting = office.submitted();
        var content = office.commendation(photo());
        Office.done(Office.get(CloseCycle.class).close(office.zhao, "2026"));

        assertRefused(
                office.submit(office.li, Office.newId(), content),
                "cycle",
                RefusalCode.WRONG_STATE);
        assertRefused(office.verify(office.zhao, waiting, 1), "", RefusalCode.WRONG_STATE);
        assertThat(claims.find(office.code, waiting.id()).orElseThrow().permitted(office.zhao))
                .isEmpty();
    }

    @Test
    void theCycleOfAnotherOrganisationIsNotFound() {
        var command = new SubmitClaim.Command(Office.newId(), "2025", office.commendation());

        assertRefused(
                Office.get(SubmitClaim.class).run(office.li, command),
                "cycle",
                RefusalCode.NOT_FOUND);
    }

    private String photo() {
        return office.photo(office.li);
    }

    private static void assertRefused(Outcome<Claim> outcome, String path, RefusalCode code) {
        assertThat(outcome.refusals())
                .extracting(refusal -> String.join(".", refusal.path()) + " " + refusal.code())
                .containsExactly(path + " " + code);
    }
}
