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
        assertThat(lobby.proveCaller.run(signedIn.accessToken())).contains(signedIn.me());
        assertThat(signedIn.me().roles()).containsExactly(Role.STAFF);
        assertThat(signedIn.me().mustChangePassword()).isTrue();
    }

    @Test
    void spacesAroundAndTheCaseOfTheOrganisationDoNotMatter() {
        var password = lobby.firstPassword(Lobby.LI);
        assertThat(done(lobby.signIn.run(" FuLian ", " 1001 ", password)).me().organisation())
                .isEqualTo("fulian");
    }

    @Test
    void nobodyLearnsWhetherOrganisationNumberOrPasswordWasWrong() {
        lobby.firstPassword(Lobby.LI);
        assertThat(
                        List.of(
                                lobby.signIn.run("fulian", Lobby.LI, WRONG),
                                lobby.signIn.run("fulian", "1002", WRONG),
                                lobby.signIn.run("fulian", "9999", WRONG),
                                lobby.signIn.run("elsewhere", Lobby.LI, WRONG)))
                .allSatisfy(outcome ->
                        assertThat(refusal(outcome)).isEqualTo(RefusalCode.WRONG_CREDENTIALS));
    }

    @Test
    void fiveWrongPasswordsCloseForFifteenMinutesThenForThirty() {
        var password = lobby.firstPassword(Lobby.LI);
        fail(5, Lobby.LI);
        assertThat(refusal(lobby.signIn.run("fulian", Lobby.LI, password)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMinutes(15));
        fail(5, Lobby.LI);
        lobby.pass(Duration.ofMinutes(29));
        assertThat(refusal(lobby.signIn.run("fulian", Lobby.LI, password)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMinutes(1));
        done(lobby.signIn.run("fulian", Lobby.LI, password));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        var password = lobby.firstPassword(Lobby.LI);
        fail(4, Lobby.LI);
        done(lobby.signIn.run("fulian", Lobby.LI, password));
        fail(4, Lobby.LI);
        done(lobby.signIn.run("fulian", Lobby.LI, password));
    }

    @Test
    void aNumberThatNobodyHasClosesJustTheSame() {
        fail(5, "9999");
        assertThat(refusal(lobby.signIn.run("fulian", "9999", WRONG)))
                .isEqualTo(RefusalCode.LOCKED);
        lobby.pass(Duration.ofMinutes(15));
        assertThat(refusal(lobby.signIn.run("fulian", "9999", WRONG)))
                .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
    }

    @Test
    void wrongPasswordsAtTheSameTimeAreAllCounted() throws Exception {
        lobby.firstPassword(Lobby.LI);
        Callable<RefusalCode> guess = () -> refusal(lobby.signIn.run("fulian", Lobby.LI, WRONG));
        try (var guessers = Executors.newFixedThreadPool(4)) {
            for (var code : guessers.invokeAll(List.of(guess, guess, guess, guess))) {
                assertThat(code.get()).isEqualTo(RefusalCode.WRONG_CREDENTIALS);
            }
        }
        var lock = lobby.accounts.find(new AccountKey("fulian", Lobby.LI)).orElseThrow().lock();
        assertThat(lock.failures()).isEqualTo(4);
    }

    @Test
    void theEleventhDeviceSignsTheOldestOut() {
        var password = lobby.firstPassword(Lobby.LI);
        var oldest = done(lobby.signIn.run("fulian", Lobby.LI, password));
        var second = done(lobby.signIn.run("fulian", Lobby.LI, password));
        for (int device = 3; device <= 11; device++) {
            done(lobby.signIn.run("fulian", Lobby.LI, password));
        }
        assertThat(lobby.proveCaller.run(oldest.accessToken())).isEmpty();
        assertThat(lobby.proveCaller.run(second.accessToken())).isPresent();
    }

    @Test
    void oneCharacterMayBeTypedInSeveralWays() {
        var kept = new Password(lobby.passwords.hash("ｐａｓｓ① é"), false);
        assertThat(lobby.passwords.matches("pass1 e\u0301", kept)).isTrue();
        assertThat(kept.hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private void fail(int times, String number) {
        for (int n = 0; n < times; n++) {
            assertThat(refusal(lobby.signIn.run("fulian", number, WRONG)))
                    .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
        }
    }
}
