package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Door.codes;
import static org.gongping.account.Door.done;

import org.gongping.kernel.Caller;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passwords, roles and further organisations. */
class AdministrationTest {

    private static final Caller LI = new Caller(Door.CODE, Door.LI, Set.of(Role.STAFF), false);
    private static final CreateOrganisation.Wanted OTHER =
            new CreateOrganisation.Wanted("other", "县妇联", "a1", "孙丽");

    private final Door door = new Door();

    @Test
    void aFirstPasswordIsIssuedOnceToEverybodyWithoutOne() {
        var batch = done(door.issue.issue(Door.ADMIN, null));
        var again = done(door.issue.issue(Door.ADMIN, null));

        assertThat(batch.passwords())
                .extracting(IssueFirstPasswords.Issued::number)
                .containsExactly("1001", "1002");
        assertThat(batch.remaining()).isZero();
        assertThat(again.passwords()).isEmpty();
        assertThat(batch.toString()).doesNotContain(batch.passwords().getFirst().password());
    }

    @Test
    void aSecondFirstPasswordTakesTheFirstsPlaceAndEndsItsSignIns() {
        var first = issued();
        var session = done(door.enter(first));
        var second = issued();

        assertThat(second).isNotEqualTo(first);
        assertThat(codes(door.enter(first))).containsExactly(RefusalCode.WRONG_CREDENTIALS);
        assertThat(door.callers.of(session.accessToken())).isEmpty();
        assertThat(done(door.enter(second)).me().mustChangePassword()).isTrue();
    }

    @Test
    void firstPasswordsForStrangersOrForTooManyAreRefusedAndChangeNothing() {
        var stranger = door.issue.issue(Door.ADMIN, List.of(Door.LI, "9999"));
        var tooMany = door.issue.issue(Door.ADMIN, Collections.nCopies(101, Door.LI));

        assertThat(codes(stranger)).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(tooMany)).containsExactly(RefusalCode.TOO_LONG);
        assertThat(door.accounts.isEmpty()).isTrue();
    }

    @Test
    void changingTheFirstPasswordFreesTheAccountAndEndsOtherSignIns() {
        var first = issued();
        var other = done(door.enter(first));

        var session = done(door.change.change(LI, first, Door.GOOD));

        assertThat(session.me().mustChangePassword()).isFalse();
        assertThat(door.callers.of(other.accessToken())).isEmpty();
        assertThat(door.callers.of(session.accessToken())).isPresent();
        assertThat(door.enter(Door.GOOD).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ninechars", // one too short
                "!QAZ2wsx3edc", // common, in capitals
                "abcabcabcabcabc", // three characters
                "the kite 李静" // holds the name
            })
    void aWeakPasswordIsRefused(String weak) {
        door.with(Door.GOOD);

        assertThat(codes(door.change.change(LI, Door.GOOD, weak)))
                .containsExactly(RefusalCode.WEAK_PASSWORD);
        assertThat(door.enter(Door.GOOD).refusals()).isEmpty();
    }

    @Test
    void theLongestPasswordHas128CharactersAndSignsIn() {
        door.with(Door.GOOD);
        var longest = "abcdefgh".repeat(16);

        assertThat(codes(door.change.change(LI, Door.GOOD, longest + "i")))
                .containsExactly(RefusalCode.WEAK_PASSWORD);
        done(door.change.change(LI, Door.GOOD, longest));
        assertThat(door.enter(longest).refusals()).isEmpty();
    }

    @Test
    void guessingThePresentPasswordWhenChangingItLocksToo() {
        door.with(Door.GOOD);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(codes(door.change.change(LI, "wrong", "another-long-kite")))
                    .containsExactly(RefusalCode.WRONG_CREDENTIALS);
        }

        assertThat(codes(door.change.change(LI, Door.GOOD, "another-long-kite")))
                .containsExactly(RefusalCode.LOCKED);
    }

    @Test
    void nobodyTakesTheAdministratorsRoleFromOneself() {
        door.with(Door.GOOD);
        var admin = new Caller(Door.CODE, Door.LI, Set.of(Role.ADMIN), false);
        done(door.setRoles.set(Door.ADMIN, Door.LI, Set.of(Role.ADMIN)));

        assertThat(codes(door.setRoles.set(admin, Door.LI, Set.of(Role.OFFICE))))
                .containsExactly(RefusalCode.OWN_MATTER);
        assertThat(door.li().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void aRoleTakenIsTakenFromTheNextCallOn() {
        door.with(Door.GOOD);
        done(door.setRoles.set(Door.ADMIN, Door.LI, Set.of(Role.OFFICE, Role.STAFF)));
        var session = done(door.enter(Door.GOOD));
        assertThat(session.me().roles()).containsExactlyInAnyOrder(Role.OFFICE, Role.STAFF);

        done(door.setRoles.set(Door.ADMIN, Door.LI, Set.of()));

        assertThat(door.callers.of(session.accessToken()).orElseThrow().roles())
                .containsExactly(Role.STAFF);
        assertThat(codes(door.setRoles.set(Door.ADMIN, "9999", Set.of())))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void onlyAnAdministratorOfTheFirstOrganisationCreatesAnother() {
        var create = create();
        var stranger = new Caller("other", "a1", Set.of(Role.ADMIN), false);

        assertThat(codes(create.create(stranger, OTHER))).containsExactly(RefusalCode.FORBIDDEN);
        assertThat(door.accounts.isEmpty()).isTrue();
        var created = done(create.create(Door.ADMIN, OTHER));
        var session = done(door.signIn.signIn("other", "a1", created.password().password()));
        assertThat(session.me().roles()).containsExactly(Role.ADMIN);
        assertThat(session.me().mustChangePassword()).isTrue();
    }

    @Test
    void aRepeatOfCreatingIssuesNoSecondPasswordAndATakenCodeIsRefused() {
        var create = create();
        done(create.create(Door.ADMIN, OTHER));

        assertThat(done(create.create(Door.ADMIN, OTHER)).password()).isNull();
        var taken = new CreateOrganisation.Wanted("other", "市妇联", "a2", "周红");
        assertThat(codes(create.create(Door.ADMIN, taken))).containsExactly(RefusalCode.ID_REUSED);
        var bad = new CreateOrganisation.Wanted("Bad Code", " ", "a2", "周红");
        assertThat(codes(create.create(Door.ADMIN, bad)))
                .containsExactly(RefusalCode.MALFORMED, RefusalCode.REQUIRED);
    }

    private String issued() {
        var batch = done(door.issue.issue(Door.ADMIN, List.of(Door.LI)));
        return batch.passwords().getFirst().password();
    }

    private CreateOrganisation create() {
        return new CreateOrganisation(
                door.accounts, new HeldTenants(), door.passwords, door.clock, Door.CODE);
    }

    private static final class HeldTenants implements Tenants {

        private final Map<String, String> names = new HashMap<>();

        @Override
        public boolean exists(String code) {
            return names.containsKey(code);
        }

        @Override
        public boolean create(String code, String name) {
            return names.putIfAbsent(code, name) == null;
        }

        @Override
        public Optional<String> name(String code) {
            return Optional.ofNullable(names.get(code));
        }
    }
}
