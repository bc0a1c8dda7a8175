package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.ADMIN;
import static org.gongping.account.Lobby.LI;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import org.gongping.account.AccountEvent.Action;
import org.gongping.account.CreateOrganisation.Wanted;
import org.gongping.account.IssueFirstPasswords.Issued;
import org.gongping.account.ListAccounts.Listed;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class AdministrationTest {

    private static final Wanted BUREAU = new Wanted("water", "水利局", "w1", "陈东");

    private final Lobby lobby = new Lobby();

    @Test
    void firstPasswordsGoToEverybodyOnTheRosterWhoHasNone() {
        lobby.firstPassword(LI);
        var issued = done(lobby.issue.issue(ADMIN, "first", null));
        assertThat(issued.passwords()).extracting(Issued::number).containsExactly("1002");
        assertThat(issued.remaining()).isZero();
        assertThat(done(lobby.issue.issue(ADMIN, "second", null)).passwords()).isEmpty();
    }

    @Test
    void theSameCommandAgainIssuesAnewToTheSamePeopleUnlessTheyChangedTheirs() {
        done(lobby.issue.issue(ADMIN, "lost", null));
        var again = done(lobby.issue.issue(ADMIN, "lost", null));
        assertThat(again.passwords())
                .extracting(Issued::number)
                .containsExactlyInAnyOrder(LI, "1002");
        assertThat(again.remaining()).isZero();

        var password = passwordOf(LI, again);
        var me = new Caller("fulian", LI, Set.of(Role.STAFF), true);
        done(lobby.changePassword.change(me, password, "an own password"));
        assertThat(done(lobby.issue.issue(ADMIN, "lost", null)).passwords())
                .extracting(Issued::number)
                .containsExactly("1002");
    }

    @Test
    void aFirstPasswordIssuedAgainEndsEverySignInAndOpensTheLock() {
        var before = lobby.enter(LI);
        for (int n = 0; n < 5; n++) {
            lobby.signIn.signIn("fulian", LI, "wrong");
        }
        var password = lobby.firstPassword(LI);
        assertThat(lobby.callers.of(before.accessToken())).isEmpty();
        done(lobby.signIn.signIn("fulian", LI, password));
    }

    @Test
    void withOneUnknownNumberNobodyIsIssuedAPassword() {
        assertThat(refusal(lobby.issue.issue(ADMIN, "b", List.of(LI, "9"))))
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(done(lobby.issue.issue(ADMIN, "b", List.of())).remaining()).isEqualTo(2);
    }

    @Test
    void firstPasswordsAreRandomAndEasyToReadOnPaper() {
        var passwords = new Passwords();
        var password = passwords.first();
        assertThat(password)
                .matches("[abcdefghjkmnpqrstuvwxyz2-9]{14}")
                .isNotEqualTo(passwords.first());
    }

    @Test
    void rolesHoldFromTheNextRequestOn() {
        var token = lobby.enter(LI).accessToken();
        var account = done(lobby.setRoles.set(ADMIN, LI, Set.of(Role.OFFICE, Role.STAFF)));
        assertThat(account.roles()).containsExactly(Role.OFFICE);
        assertThat(lobby.callers.of(token).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.OFFICE);
        done(lobby.setRoles.set(ADMIN, LI, Set.of()));
        assertThat(lobby.callers.of(token).orElseThrow().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void nobodyTakesTheAdministratorsRoleFromOneself() {
        var self = new Caller("fulian", LI, Set.of(Role.ADMIN), false);
        assertThat(refusal(lobby.setRoles.set(self, LI, Set.of(Role.OFFICE))))
                .isEqualTo(RefusalCode.OWN_MATTER);
        done(lobby.setRoles.set(self, LI, Set.of(Role.OFFICE, Role.ADMIN)));
    }

    @Test
    void anAdministratorOpensALockAtOnce() {
        var password = lobby.firstPassword(LI);
        for (int n = 0; n < 5; n++) {
            lobby.signIn.signIn("fulian", LI, "wrong");
        }
        assertThat(lobby.account(LI).isLocked(Lobby.NOON)).isTrue();
        assertThat(done(lobby.unlock.unlock(ADMIN, LI)).lockedUntil()).isNull();
        done(lobby.signIn.signIn("fulian", LI, password));
        assertThat(refusal(lobby.unlock.unlock(ADMIN, "9"))).isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void whatOthersDidToAnAccountIsChained() {
        lobby.firstPassword(LI);
        done(lobby.setRoles.set(ADMIN, LI, Set.of(Role.OFFICE, Role.AUDITOR)));
        done(lobby.unlock.unlock(ADMIN, LI));
        var history = lobby.account(LI).history();
        assertThat(history)
                .extracting(AccountEvent::action)
                .containsExactly(Action.FIRST_PASSWORD_ISSUED, Action.ROLES_SET);
        assertThat(history.getLast().detail()).isEqualTo("AUDITOR,OFFICE");
        assertThat(history.getLast().by()).isEqualTo("admin");
        assertThat(holds(history)).isTrue();
        assertThat(holds(history.subList(1, 2))).isFalse();
        assertThat(holds(List.of(history.get(0), forged(history.get(1))))).isFalse();
    }

    @Test
    void theListShowsEverybodyOnTheRosterAndEverybodyWithAnAccount() {
        done(lobby.create.create(ADMIN, BUREAU));
        lobby.firstPassword(LI);
        lobby.roster.remove(LI);
        var all = listed(null);
        assertThat(all).extracting(one -> one.account().number()).containsExactly(LI, "1002");
        assertThat(all.getFirst().name()).isEqualTo("李梅");
        assertThat(all.getFirst().unit()).isNull();
        assertThat(all.getFirst().roles()).isEmpty();
        assertThat(all.getLast().account().password()).isNull();
        assertThat(all.getLast().roles()).containsExactly(Role.STAFF);
        assertThat(listed("王")).containsExactly(all.getLast());
        assertThat(listed("1001")).containsExactly(all.getFirst());
    }

    private static String passwordOf(String number, IssueFirstPasswords.Batch batch) {
        return batch.passwords().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow()
                .password();
    }

    private List<Listed> listed(@Nullable String search) {
        return lobby.list.list(ADMIN, search, new PageRequest(100, null)).items();
    }

    /** Whether no entry was changed, dropped or moved, as far as the hashes tell. */
    private static boolean holds(List<AccountEvent> history) {
        var previous = Chain.START;
        for (var event : history) {
            var again =
                    AccountEvent.after(
                            previous, event.at(), event.by(), event.action(), event.detail());
            if (!again.equals(event)) {
                return false;
            }
            previous = event.hash();
        }
        return true;
    }

    private static AccountEvent forged(AccountEvent event) {
        return new AccountEvent(event.at(), event.by(), event.action(), "ADMIN", event.hash());
    }
}
