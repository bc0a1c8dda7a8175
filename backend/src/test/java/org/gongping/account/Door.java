package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.evidence.FixedKeys;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases of accounts put together in memory, on a clock that is moved by hand. */
final class Door {

    static final String CODE = "fed";
    static final String LI = "1002";
    static final Caller ADMIN = new Caller(CODE, "admin", Set.of(Role.ADMIN), false);
    static final String GOOD = "a-long-red-kite";

    final HeldAccounts accounts = new HeldAccounts();
    final Keyring keys = new FixedKeys();
    final Hand clock = new Hand();
    final People people = new TwoPeople();
    final Passwords passwords = new Passwords();
    final AccessTokens tokens = new AccessTokens(keys, clock);
    final Callers callers = new Callers(tokens, accounts, people);
    final Sessions sessions = new Sessions(callers, tokens);
    final SignIn signIn = new SignIn(accounts, passwords, sessions, clock);
    final RenewSession renew = new RenewSession(accounts, sessions, keys, clock);
    final SignOut signOut = new SignOut(accounts);
    final ChangePassword change = new ChangePassword(accounts, passwords, sessions, clock);
    final UnlockAccount unlock = new UnlockAccount(accounts, clock);
    final SetRoles setRoles = new SetRoles(accounts, people, clock);
    final IssueFirstPasswords issue = new IssueFirstPasswords(accounts, people, passwords, clock);

    /** An account of Li Jing's with this password, which need not be changed. */
    Door with(String password) {
        accounts.add(Account.fresh(CODE, LI, "李静"));
        accounts.change(
                CODE, LI, one -> one.firstPassword(passwords.hash(password), at(), "admin"));
        var device = new SignedIn("old", "hash", null, at());
        accounts.change(
                CODE, LI, one -> one.passwordChanged(passwords.hash(password), device, at()));
        return this;
    }

    Outcome<Session> enter(String password) {
        return signIn.signIn(CODE, LI, password);
    }

    Account li() {
        return accounts.find(CODE, LI).orElseThrow();
    }

    Instant at() {
        return clock.instant();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    /** A clock that is moved by hand. */
    static final class Hand extends Clock {

        private volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void advance(Duration by) {
            now = instant().plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class TwoPeople implements People {

        private static final List<Person> ALL =
                List.of(new Person("1001", "王敏", "办公室"), new Person(LI, "李静", "办公室"));

        @Override
        public Optional<Person> find(String organisation, String number) {
            return all(organisation).stream().filter(p -> p.number().equals(number)).findFirst();
        }

        @Override
        public List<Person> all(String organisation) {
            return organisation.equals(CODE) ? ALL : List.of();
        }
    }
}
