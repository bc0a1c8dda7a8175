package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class SignInTest {

    private static final String WRONG = "not the password";

    private final Lobby lobby = new Lobby();

    @Test
    void theRightPasswordGivesATokenThatProvesWhoCalls() {
        var signedIn = lobby.enter(Lobby.LI);
        assertThat(signedIn.expiresAt()).isEqualTo(Lobby.NOON.plus(Duration.ofMinutes(10)));
        assertThat(lobby.callers.of(signedIn.accessToken())).contains(signedIn.me());
        assertThat(signedIn.me().roles()).containsExactly(Role.STAFF);
        assertThat(signedIn.me().mustChangePassword()).isTrue();
    }

    @Test
    void spacesAroundAndTheCaseOfTheOrganisationDoNotMatter() {
        var password = lobby.firstPassword(Lobby.LI);
        assertThat(done(lobby.signIn.signIn(" FuLian ", " 1001 ", password)).me().organisation())
                .isEqualTo("fulian");
    }

    @Test
    void nobodyLearnsWhetherOrganisationNumberOrPasswordWasWrong() {
        lobby.firstPassword(Lobby.LI);
        assertThat(
                        List.of(
                                lobby.signIn.signIn("fulian", Lobby.LI, WRONG),
                                lobby.signIn.signIn("fulian", "1002", WRONG),
                                lobby.signIn.signIn("fulian", "9999", WRONG),
                                lobby.signIn.signIn("elsewhere", Lobby.LI, WRONG)))
                .allSatisfy(outcome ->
                        assertThat(refusal(outcome)).isEqualTo(RefusalCode.WRONG_CREDENTIALS));
    }

    @Test
    void fiveWrongPasswordsLockForFifteenMinutesEvenTheRightOneOut() {
        var password = lobby.firstPassword(Lobby.LI);
        fail(4, Lobby.LI);
        assertThat(refusal(lobby.signIn.signIn("fulian", Lobby.LI, WRONG)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(refusal(lobby.signIn.signIn("fulian", Lobby.LI, password)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMillis(1));
        done(lobby.signIn.signIn("fulian", Lobby.LI, password));
    }

    @Test
    void aLockTellsHowManyMinutesItLasts() {
        lobby.firstPassword(Lobby.LI);
        fail(4, Lobby.LI);
        lobby.signIn.signIn("fulian", Lobby.LI, WRONG);
        lobby.pass(Duration.ofSeconds(61));
        var refusals = lobby.signIn.signIn("fulian", Lobby.LI, WRONG).refusals();
        assertThat(refusals.getFirst().arguments()).containsExactly(14L);
    }

    @Test
    void triesWhileLockedNeitherShortenNorLengthenTheLock() {
        lobby.firstPassword(Lobby.LI);
        fail(4, Lobby.LI);
        for (int n = 0; n < 7; n++) {
            lobby.signIn.signIn("fulian", Lobby.LI, WRONG);
        }
        assertThat(lobby.account(Lobby.LI).lockedUntil())
                .isEqualTo(Lobby.NOON.plus(Duration.ofMinutes(15)));
        assertThat(lobby.account(Lobby.LI).failed(Lobby.NOON)).isEqualTo(lobby.account(Lobby.LI));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        var password = lobby.firstPassword(Lobby.LI);
        fail(4, Lobby.LI);
        done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        fail(4, Lobby.LI);
        done(lobby.signIn.signIn("fulian", Lobby.LI, password));
    }

    @Test
    void aNumberThatNobodyHasLocksJustTheSame() {
        fail(4, "9999");
        assertThat(refusal(lobby.signIn.signIn("fulian", "9999", WRONG)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMinutes(15));
        assertThat(refusal(lobby.signIn.signIn("fulian", "9999", WRONG)))
                .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
    }

    @Test
    void wrongPasswordsAtTheSameTimeAreAllCounted() throws Exception {
        lobby.firstPassword(Lobby.LI);
        Callable<RefusalCode> guess = () -> refusal(lobby.signIn.signIn("fulian", Lobby.LI, WRONG));
        try (var guessers = Executors.newFixedThreadPool(4)) {
            for (var code : guessers.invokeAll(List.of(guess, guess, guess, guess))) {
                assertThat(code.get()).isEqualTo(RefusalCode.WRONG_CREDENTIALS);
            }
        }
        assertThat(lobby.account(Lobby.LI).failures()).isEqualTo(4);
    }

    @Test
    void whoIsOnNoRosterAndHoldsNoRoleIsNotLetIn() {
        var password = lobby.firstPassword(Lobby.LI);
        var before = done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        lobby.roster.remove(Lobby.LI);
        assertThat(lobby.callers.of(before.accessToken())).isEmpty();
        assertThat(refusal(lobby.signIn.signIn("fulian", Lobby.LI, password)))
                .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
    }

    @Test
    void theEleventhDeviceSignsTheOldestOut() {
        var password = lobby.firstPassword(Lobby.LI);
        var oldest = done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        var second = done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        for (int device = 3; device <= 11; device++) {
            done(lobby.signIn.signIn("fulian", Lobby.LI, password));
        }
        assertThat(lobby.callers.of(oldest.accessToken())).isEmpty();
        assertThat(lobby.callers.of(second.accessToken())).isPresent();
    }

    @Test
    void oneCharacterMayBeTypedInSeveralWays() {
        var passwords = new Passwords();
        var kept = new Password(passwords.hash("ｐａｓｓ① é"), false);
        assertThat(passwords.matches("pass1 e\u0301", kept)).isTrue();
        assertThat(kept.hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private void fail(int times, String number) {
        for (int n = 0; n < times; n++) {
            assertThat(refusal(lobby.signIn.signIn("fulian", number, WRONG)))
                    .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
        }
    }
}
