package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class RenewalTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Lobby lobby = new Lobby();

    @Test
    void aRefreshTokenIsExchangedForAnotherOne() {
        var first = lobby.enter(Lobby.LI);
        var second = done(lobby.renew.renew(first.refreshToken()));
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.me()).isEqualTo(first.me());
        assertThat(done(lobby.renew.renew(second.refreshToken())).refreshToken())
                .isNotIn(first.refreshToken(), second.refreshToken());
    }

    @Test
    void fiftyRenewalsAtOnceAllGetTheSameSuccessor() throws Exception {
        var token = lobby.enter(Lobby.LI).refreshToken();
        Callable<String> renewal = () -> done(lobby.renew.renew(token)).refreshToken();
        Set<String> successors = new HashSet<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(50)) {
            var renewals = IntStream.range(0, 50).mapToObj(_ -> renewal).toList();
            for (var successor : phones.invokeAll(renewals)) {
                successors.add(successor.get());
            }
        }
        assertThat(successors).hasSize(1).doesNotContain(token);
        done(lobby.renew.renew(successors.iterator().next()));
    }

    @Test
    void aRepeatWithinThirtySecondsGetsTheSameSuccessor() {
        var token = lobby.enter(Lobby.LI).refreshToken();
        var successor = done(lobby.renew.renew(token)).refreshToken();
        lobby.pass(SECOND.multipliedBy(30));
        assertThat(done(lobby.renew.renew(token)).refreshToken()).isEqualTo(successor);
    }

    @Test
    void aRepeatAfterThirtySecondsEndsTheWholeSignIn() {
        var token = lobby.enter(Lobby.LI).refreshToken();
        var successor = done(lobby.renew.renew(token));
        lobby.pass(SECOND.multipliedBy(31));
        assertThat(refusal(lobby.renew.renew(token))).isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(refusal(lobby.renew.renew(successor.refreshToken())))
                .isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(lobby.callers.of(successor.accessToken())).isEmpty();
    }

    @Test
    void aTokenTwoGenerationsOldEndsTheSignInAtOnce() {
        var oldest = lobby.enter(Lobby.LI).refreshToken();
        var newest = done(lobby.renew.renew(renewed(oldest))).refreshToken();
        assertThat(refusal(lobby.renew.renew(oldest))).isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(refusal(lobby.renew.renew(newest))).isEqualTo(RefusalCode.SESSION_ENDED);
    }

    @Test
    void theftOnOneDeviceLeavesTheOthersSignedIn() {
        var password = lobby.firstPassword(Lobby.LI);
        var phone = done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        var computer = done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        renewed(phone.refreshToken());
        lobby.pass(SECOND.multipliedBy(31));
        lobby.renew.renew(phone.refreshToken());
        done(lobby.renew.renew(computer.refreshToken()));
    }

    @Test
    void aSignInEndsAfterFourteenDaysWithoutRenewal() {
        var token = renewed(lobby.enter(Lobby.LI).refreshToken());
        lobby.pass(Duration.ofDays(14));
        token = renewed(token);
        lobby.pass(Duration.ofDays(14).plusMillis(1));
        assertThat(refusal(lobby.renew.renew(token))).isEqualTo(RefusalCode.SESSION_ENDED);
    }

    @Test
    void afterSigningOutNeitherTokenIsGoodAndSigningOutAgainIsNoFault() {
        var signedIn = lobby.enter(Lobby.LI);
        assertThat(lobby.callers.of(signedIn.accessToken())).isPresent();
        lobby.signOut.signOut(signedIn.refreshToken());
        assertThat(lobby.callers.of(signedIn.accessToken())).isEmpty();
        assertThat(refusal(lobby.renew.renew(signedIn.refreshToken())))
                .isEqualTo(RefusalCode.SESSION_ENDED);
        lobby.signOut.signOut(signedIn.refreshToken());
        lobby.signOut.signOut("");
    }

    @Test
    void onlyHashesOfRefreshTokensAreKept() {
        var first = lobby.enter(Lobby.LI).refreshToken();
        var second = renewed(first);
        for (var token : List.of(first, second)) {
            var secret = token.substring(token.lastIndexOf('.') + 1);
            assertThat(lobby.account(Lobby.LI).toString()).doesNotContain(secret);
        }
    }

    @Test
    void whatIsNoRefreshTokenEndsNothing() {
        var signedIn = lobby.enter(Lobby.LI);
        var otherFamily = RefreshToken.fresh(lobby.account(Lobby.LI), "another").text();
        for (var text : new String[] {"", ".", "a.b.c", "a.b.c.d", "?.?.?.?", otherFamily}) {
            assertThat(refusal(lobby.renew.renew(text))).isEqualTo(RefusalCode.SESSION_ENDED);
        }
        done(lobby.renew.renew(signedIn.refreshToken()));
    }

    private String renewed(String token) {
        return done(lobby.renew.renew(token)).refreshToken();
    }
}
