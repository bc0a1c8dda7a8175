package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
<<<<<<< HEAD
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

=======
import static org.gongping.account.Door.codes;
import static org.gongping.account.Door.done;

import org.gongping.ballot.Together;
>>>>>>> apitests
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.time.Duration;
<<<<<<< HEAD
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
=======
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;

/** Signing in, and what keeps guessers out. */
class SignInTest {

    private final Door door = new Door().with(Door.GOOD);

    @Test
    void theRightPasswordSignsInAsStaffOfTheRoster() {
        var session = done(door.enter(Door.GOOD));

        assertThat(session.me().roles()).containsExactly(Role.STAFF);
        assertThat(session.me().mustChangePassword()).isFalse();
        assertThat(door.callers.of(session.accessToken())).contains(session.me());
    }

    @Test
    void organisationAndNumberAreTakenAsPeopleTypeThem() {
        assertThat(door.signIn.signIn(" FED ", " 1002 ", Door.GOOD).refusals()).isEmpty();
    }

    @Test
    void wrongPasswordUnknownNumberAndUnknownOrganisationAreRefusedAlike() {
        var wrong = door.enter("not the password");

        assertThat(codes(wrong)).containsExactly(RefusalCode.WRONG_CREDENTIALS);
        assertThat(door.signIn.signIn(Door.CODE, "9999", Door.GOOD)).isEqualTo(wrong);
        assertThat(door.signIn.signIn("nowhere", Door.LI, Door.GOOD)).isEqualTo(wrong);
    }

    @Test
    void onTheRosterWithoutAPasswordNobodySignsIn() {
        door.setRoles.set(Door.ADMIN, "1001", Set.of(Role.OFFICE));

        assertThat(codes(door.signIn.signIn(Door.CODE, "1001", "")))
                .containsExactly(RefusalCode.WRONG_CREDENTIALS);
    }

    @Test
    void theFifthWrongPasswordLocksForFifteenMinutesEvenForTheRightOne() {
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThat(codes(door.enter("wrong"))).containsExactly(RefusalCode.WRONG_CREDENTIALS);
        }
        assertThat(codes(door.enter("wrong"))).containsExactly(RefusalCode.LOCKED);

        door.clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        var locked = door.enter(Door.GOOD);
        assertThat(codes(locked)).containsExactly(RefusalCode.LOCKED);
        assertThat(locked.refusals().getFirst().arguments()).containsExactly(1L);
        door.clock.advance(Duration.ofSeconds(1));
        assertThat(door.enter(Door.GOOD).refusals()).isEmpty();
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        for (int attempt = 1; attempt <= 4; attempt++) {
            door.enter("wrong");
        }
        done(door.enter(Door.GOOD));

        assertThat(codes(door.enter("wrong"))).containsExactly(RefusalCode.WRONG_CREDENTIALS);
    }

    @Test
    void anAdministratorUnlocksAtOnce() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            door.enter("wrong");
        }

        done(door.unlock.unlock(Door.ADMIN, Door.LI));

        assertThat(door.enter(Door.GOOD).refusals()).isEmpty();
        assertThat(door.li().history().getLast().action()).isEqualTo(AccountEvent.Action.UNLOCKED);
        assertThat(codes(door.unlock.unlock(Door.ADMIN, "9999")))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void wrongPasswordsAtTheSameMomentAreAllCounted() throws Exception {
        Callable<Object> wrong = () -> door.enter("wrong");

        Together.run(Collections.nCopies(2, wrong));

        assertThat(door.li().failures()).isEqualTo(2);
    }

    @Test
    void theEleventhDeviceSignsTheFirstOut() {
        var first = done(door.enter(Door.GOOD));
        for (int device = 2; device <= 11; device++) {
            done(door.enter(Door.GOOD));
        }

        assertThat(door.callers.of(first.accessToken())).isEmpty();
        assertThat(door.li().signedIn()).hasSize(10);
>>>>>>> apitests
    }
}
