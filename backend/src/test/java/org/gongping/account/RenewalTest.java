package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
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
        var second = done(lobby.renewSession.run(first.refreshToken()));
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.me()).isEqualTo(first.me());
        assertThat(done(lobby.renewSession.run(second.refreshToken())).refreshToken())
                .isNotIn(first.refreshToken(), second.refreshToken());
    }

    @Test
    void fiftyRenewalsAtOnceAllGetTheSameSuccessor() throws Exception {
        var token = lobby.enter(Lobby.LI).refreshToken();
        Callable<String> renewal = () -> done(lobby.renewSession.run(token)).refreshToken();
        Set<String> successors = new HashSet<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(50)) {
            var renewals = IntStream.range(0, 50).mapToObj(_ -> renewal).toList();
            for (var successor : phones.invokeAll(renewals)) {
                successors.add(successor.get());
            }
        }
        assertThat(successors).hasSize(1).doesNotContain(token);
        done(lobby.renewSession.run(successors.iterator().next()));
    }

    @Test
    void aRepeatWithinThirtySecondsGetsTheSameSuccessorAlsoUnderANewKey() {
        var token = lobby.enter(Lobby.LI).refreshToken();
        var successor = done(lobby.renewSession.run(token)).refreshToken();
        lobby.keys.rotate("k2");
        lobby.pass(SECOND.multipliedBy(30));
        assertThat(done(lobby.renewSession.run(token)).refreshToken()).isEqualTo(successor);
    }

    @Test
    void aRepeatAfterThirtySecondsEndsTheWholeSignIn() {
        var token = lobby.enter(Lobby.LI).refreshToken();
        var successor = done(lobby.renewSession.run(token));
        lobby.pass(SECOND.multipliedBy(31));
        assertThat(refusal(lobby.renewSession.run(token))).isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(refusal(lobby.renewSession.run(successor.refreshToken())))
                .isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(lobby.proveCaller.run(successor.accessToken())).isEmpty();
    }

    @Test
    void aTokenTwoGenerationsOldEndsTheSignInAtOnce() {
        var oldest = lobby.enter(Lobby.LI).refreshToken();
        var newest = done(lobby.renewSession.run(renewed(oldest))).refreshToken();
        assertThat(refusal(lobby.renewSession.run(oldest))).isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(refusal(lobby.renewSession.run(newest))).isEqualTo(RefusalCode.SESSION_ENDED);
    }

    @Test
    void theftOnOneDeviceLeavesTheOthersSignedIn() {
        var password = lobby.firstPassword(Lobby.LI);
        var phone = done(lobby.signIn.run("fulian", Lobby.LI, password));
        var computer = done(lobby.signIn.run("fulian", Lobby.LI, password));
        renewed(phone.refreshToken());
        lobby.pass(SECOND.multipliedBy(31));
        lobby.renewSession.run(phone.refreshToken());
        done(lobby.renewSession.run(computer.refreshToken()));
    }

    @Test
    void aSignInEndsAfterEightDaysWithoutRenewalAndAfterThirtyInAnyCase() {
        var idle = lobby.enter(Lobby.LI).refreshToken();
        lobby.pass(Duration.ofDays(8));
        assertThat(lobby.renewSession.run(idle)).isInstanceOf(Outcome.Refused.class);
        var busy = lobby.enter(Lobby.LI).refreshToken();
        for (int days = 0; days < 28; days += 7) {
            lobby.pass(Duration.ofDays(7));
            busy = renewed(busy);
        }
        lobby.pass(Duration.ofDays(2));
        assertThat(lobby.renewSession.run(busy)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void afterSigningOutNeitherTokenIsGoodAndSigningOutAgainIsNoFault() {
        var signedIn = lobby.enter(Lobby.LI);
        assertThat(lobby.proveCaller.run(signedIn.accessToken())).isPresent();
        lobby.signOut.run(signedIn.refreshToken());
        assertThat(lobby.proveCaller.run(signedIn.accessToken())).isEmpty();
        assertThat(lobby.renewSession.run(signedIn.refreshToken()))
                .isInstanceOf(Outcome.Refused.class);
        lobby.signOut.run(signedIn.refreshToken());
        lobby.signOut.run(null);
    }

    @Test
    void whatIsNoRefreshTokenEndsNothing() {
        var signedIn = lobby.enter(Lobby.LI);
        var token = RefreshToken.parse(signedIn.refreshToken()).orElseThrow();
        var otherFamily = RefreshToken.first(token.account());
        for (var text : new String[] {"", ".", "a.b.c", otherFamily.encode()}) {
            assertThat(refusal(lobby.renewSession.run(text))).isEqualTo(RefusalCode.SESSION_ENDED);
        }
        done(lobby.renewSession.run(signedIn.refreshToken()));
    }

    private String renewed(String token) {
        return done(lobby.renewSession.run(token)).refreshToken();
    }
}
