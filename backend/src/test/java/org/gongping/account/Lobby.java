package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.account.mongo.TestAccounts;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything of this package on a real store, at a time that is moved by hand. */
final class Lobby implements People, Tenants {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final Caller ADMIN = new Caller("fulian", "admin", Set.of(Role.ADMIN), false);
    static final String LI = "1001";

    private static final Passwords HASHES = new Passwords(64, 1);

    final TestClock clock = new TestClock(NOON);
    final TestKeys keys = new TestKeys();
    final Accounts accounts = TestAccounts.fresh();
    final Callers callers;
    final SignIn signIn;
    final RenewSession renew;
    final SignOut signOut = new SignOut(accounts);
    final ChangePassword changePassword;
    final IssueFirstPasswords issue = new IssueFirstPasswords(accounts, this, HASHES, clock);
    final ListAccounts list = new ListAccounts(accounts, this);
    final SetRoles setRoles = new SetRoles(accounts, this, clock);
    final UnlockAccount unlock = new UnlockAccount(accounts, clock);
    final CreateOrganisation create =
            new CreateOrganisation(accounts, this, HASHES, clock, "fulian");
    final Map<String, Person> roster = new HashMap<>();

    private final Map<String, String> tenants = new HashMap<>(Map.of("fulian", "妇联"));

    Lobby() {
        var tokens = new AccessTokens(keys, clock);
        callers = new Callers(tokens, accounts, this);
        var sessions = new Sessions(callers, tokens);
        signIn = new SignIn(accounts, HASHES, sessions, new Strangers(), clock);
        renew = new RenewSession(accounts, sessions, keys, clock);
        changePassword = new ChangePassword(accounts, HASHES, sessions, clock);
        roster.put(LI, new Person(LI, "李梅", "办公室"));
        roster.put("1002", new Person("1002", "王芳", "办公室"));
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** Issues a first password to somebody. */
    String firstPassword(String number) {
        return done(issue.issue(ADMIN, "one", List.of(number))).passwords().getFirst().password();
    }

    /** Signs somebody in by a first password just issued. */
    Session enter(String number) {
        return done(signIn.signIn("fulian", number, firstPassword(number)));
    }

    Account account(String number) {
        return accounts.find("fulian", number).orElseThrow();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return Objects.requireNonNull(outcome.valueOrNull());
    }

    static RefusalCode refusal(Outcome<?> outcome) {
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().getFirst().code();
    }

    @Override
    public Optional<Person> find(String organisation, String number) {
        return organisation.equals("fulian")
                ? Optional.ofNullable(roster.get(number))
                : Optional.empty();
    }

    @Override
    public List<Person> all(String organisation) {
        return organisation.equals("fulian") ? List.copyOf(roster.values()) : List.of();
    }

    @Override
    public boolean exists(String code) {
        return tenants.containsKey(code);
    }

    @Override
    public boolean create(String code, String name) {
        return tenants.putIfAbsent(code, name) == null;
    }

    @Override
    public Optional<String> name(String code) {
        return Optional.ofNullable(tenants.get(code));
    }
}
