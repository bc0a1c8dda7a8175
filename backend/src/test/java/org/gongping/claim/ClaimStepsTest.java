package org.gongping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The way of a claim from state to state, and who may lead it. */
class ClaimStepsTest {

    private final Office office = new Office();
    private final Claims claims = Office.get(Claims.class);

    @Test
    void aVerifierConfirmsHowManyTimesAndTheHistoryKeepsBoth() {
        var content = office.content("commendation-prefecture", "2026-05-01", 2, photo());
        var claim = Office.done(office.submit(office.li, Office.newId(), content));

        var verified = Office.done(office.verify(office.zhao, claim, 1));

        assertThat(verified.state()).isEqualTo(ClaimState.VERIFIED);
        assertThat(verified.history())
                .extracting(entry -> entry.content().count())
                .containsExactly(2, 1);
        assertThat(verified.history()).extracting(ClaimEvent::by).containsExactly("1001", "2001");
        assertThat(stored(claim)).isEqualTo(verified);
    }

    @Test
    void aReturnedClaimIsMendedWithItsPhotosAndSubmittedAgain() {
        var claim = office.submitted();
        var returned = Office.done(office.decide(ReturnClaim.class, office.zhao, claim, "请补充文号"));
        assertThat(returned.reason()).isEqualTo("请补充文号");

        var photos = returned.content().evidence().toArray(String[]::new);
        var mended = office.content("commendation-provincial", "2026-05-02", 1, photos);
        var again = Office.done(office.resubmit(office.li, returned, mended));

        assertThat(again.state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(again.rule().code()).isEqualTo("commendation-provincial");
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void aVerifiedEntryIsUndoneOnlyByReversingWithAReason() {
        var verified = Office.done(office.verify(office.zhao, office.submitted(), 1));

        assertRefused(
                office.decide(RejectClaim.class, office.qian, verified, "误核"),
                RefusalCode.WRONG_STATE);
        assertRefused(
                office.decide(WithdrawClaim.class, office.li, verified, "误报"),
                RefusalCode.WRONG_STATE);
        var reversed = Office.done(office.decide(ReverseClaim.class, office.qian, verified, "误核"));
        assertThat(reversed.state()).isEqualTo(ClaimState.REVERSED);
    }

    @Test
    void whatIsRejectedWithdrawnOrReversedIsFinal() {
        var rejected = decide(RejectClaim.class, office.zhao, office.submitted());
        var withdrawn = decide(WithdrawClaim.class, office.li, office.submitted());
        var verified = Office.done(office.verify(office.zhao, office.submitted(), 1));
        var reversed = decide(ReverseClaim.class, office.zhao, verified);

        for (var claim : List.of(rejected, withdrawn, reversed)) {
            assertThat(claim.permitted(office.zhao)).isEmpty();
            assertThat(claim.permitted(office.li)).isEmpty();
        }
    }

    @Test
    void everybodyIsToldJustWhatIsPermitted() {
        var claim = office.submitted();

        assertThat(claim.permitted(office.li)).containsExactly(ClaimAction.WITHDRAW);
        assertThat(claim.permitted(office.zhao))
                .containsExactly(ClaimAction.VERIFY, ClaimAction.RETURN, ClaimAction.REJECT);
        assertThat(claim.permitted(auditor())).isEmpty();
        var returned = decide(ReturnClaim.class, office.zhao, claim);
        assertThat(returned.permitted(office.li))
                .containsExactly(ClaimAction.RESUBMIT, ClaimAction.WITHDRAW);
        assertThat(returned.permitted(office.zhao)).isEmpty();
    }

    @Test
    void nobodyDecidesAboutAnOwnClaim() {
        var own =
                Office.done(
                        office.submit(
                                office.zhao,
                                Office.newId(),
                                office.commendation(office.photo(office.zhao))));

        assertRefused(office.verify(office.zhao, own, 1), RefusalCode.OWN_MATTER);
        assertRefused(
                office.decide(RejectClaim.class, office.zhao, own, "自查"), RefusalCode.OWN_MATTER);
        assertThat(own.permitted(office.zhao)).containsExactly(ClaimAction.WITHDRAW);
        assertThat(Office.done(office.verify(office.qian, own, 1)).state())
                .isEqualTo(ClaimState.VERIFIED);
    }

    @Test
    void theOfficeEntersDeductionsThatCountAtOnceButNotAboutItself() {
        var absence = office.content("absence", "2026-05-01", 1);

        var entered = Office.done(office.enter(office.zhao, Office.newId(), "1001", absence));

        assertThat(entered.state()).isEqualTo(ClaimState.VERIFIED);
        assertThat(entered.subject()).isEqualTo("1001");
        assertThat(entered.isOpenTo(office.li)).isTrue();
        assertRefused(
                office.enter(office.zhao, Office.newId(), "2001", absence), RefusalCode.OWN_MATTER);
        assertRefused(
                office.enter(office.zhao, Office.newId(), "9999", absence), RefusalCode.NOT_FOUND);
        assertRefused(
                office.decide(ReverseClaim.class, office.li, entered, "不服"),
                RefusalCode.OWN_MATTER);
    }

    @Test
    void theOfficeEntersNothingThatPeopleClaimThemselves() {
        var praise = office.commendation(office.photo(office.zhao));
        assertRefused(
                office.enter(office.zhao, Office.newId(), "1001", praise),
                RefusalCode.RULE_NOT_CLAIMABLE);
    }

    @Test
    void aClaimIsNotFoundByThoseWhomItDoesNotConcernNorByStrangers() {
        var claim = office.submitted();
        var stranger = new Caller("elsewhere", "2001", Set.of(Role.OFFICE, Role.STAFF), false);

        assertRefused(
                office.decide(WithdrawClaim.class, office.wang, claim, "好奇"),
                RefusalCode.NOT_FOUND);
        assertRefused(office.verify(stranger, claim, 1), RefusalCode.NOT_FOUND);
        assertThat(claims.find("elsewhere", claim.id())).isEmpty();
        assertThat(new ClaimSource(claims).find(stranger, claim.id())).isEmpty();
        assertThat(new ClaimSource(claims).find(office.wang, claim.id())).isEmpty();
        assertThat(new ClaimSource(claims).find(auditor(), claim.id())).contains(claim);
    }

    @Test
    void theOfficeCannotWithdrawOrMendSomebodyElsesClaim() {
        var claim = office.submitted();

        assertRefused(
                office.decide(WithdrawClaim.class, office.zhao, claim, "代办"),
                RefusalCode.FORBIDDEN);
    }

    @Test
    void ofTwoVerifiersAtOnceOneWinsAndOneIsStale() throws Exception {
        for (var round = 0; round < 5; round++) {
            var claim = office.submitted();
            var calls =
                    List.<Callable<Outcome<Claim>>>of(
                            () -> office.verify(office.zhao, claim, 1),
                            () -> office.decide(RejectClaim.class, office.qian, claim, "不符"));
            var refusals = new ArrayList<RefusalCode>();
            try (var desks = Executors.newFixedThreadPool(2)) {
                for (var answer : desks.invokeAll(calls)) {
                    answer.get().refusals().forEach(refusal -> refusals.add(refusal.code()));
                }
            }
            assertThat(refusals).containsExactly(RefusalCode.STALE);
            assertThat(stored(claim).version()).isEqualTo(2);
        }
    }

    @Test
    void aCommandSentTwiceAnswersTwiceAndIsDoneOnce() {
        var claim = office.submitted();

        var first = Office.done(office.verify(office.zhao, claim, 1));

        assertThat(Office.done(office.verify(office.zhao, claim, 1))).isEqualTo(first);
        assertRefused(office.verify(office.qian, claim, 1), RefusalCode.STALE);
        assertRefused(office.verify(office.zhao, claim, 2), RefusalCode.STALE);
        assertThat(stored(claim)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aDecisionNeedsAReason(String reason) {
        var claim = office.submitted();

        var refused = office.decide(ReturnClaim.class, office.zhao, claim, reason);

        assertRefused(refused, RefusalCode.REQUIRED);
        assertThat(stored(claim)).isEqualTo(claim);
    }

    @Test
    void aReasonIsAtMostThreeHundredCharactersLong() {
        var claim = office.submitted();

        assertRefused(
                office.decide(ReturnClaim.class, office.zhao, claim, "长".repeat(301)),
                RefusalCode.TOO_LONG);
        assertThat(office.decide(ReturnClaim.class, office.zhao, claim, "长".repeat(300)).refusals())
                .isEmpty();
    }

    private Claim decide(Class<? extends DecideClaim> how, Caller caller, Claim claim) {
        return Office.done(office.decide(how, caller, claim, "理由"));
    }

    private Claim stored(Claim claim) {
        return claims.find(office.code, claim.id()).orElseThrow();
    }

    private Caller auditor() {
        return new Caller(office.code, "3001", Set.of(Role.AUDITOR), false);
    }

    private String photo() {
        return office.photo(office.li);
    }

    private static void assertRefused(Outcome<Claim> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(refusal -> refusal.code()).containsExactly(code);
    }
}
