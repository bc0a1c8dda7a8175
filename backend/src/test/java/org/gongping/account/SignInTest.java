package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Door.codes;
import static org.gongping.account.Door.done;

import org.gongping.ballot.Together;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.time.Duration;
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
    }
}
