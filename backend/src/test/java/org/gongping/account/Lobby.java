package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.account.IssueFirstPasswords.Issued;
import org.gongping.account.mongo.TestAccounts;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything of this package on a real store, with a clock that stands still until it is moved. */
final class Lobby extends Clock implements People, Tenants {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final Caller ADMIN = new Caller("fulian", "admin", Set.of(Role.ADMIN), false);
    static final String LI = "1001";

    final Accounts accounts = TestAccounts.fresh();
    final Passwords passwords = new Passwords();
    final TestKeys keys = new TestKeys();
    final AccessTokens tokens = new AccessTokens(keys, this);
    final ProveCaller proveCaller = new ProveCaller(tokens, accounts, this);
    final SignIn signIn;
    final RenewSession renewSession;
    final SignOut signOut = new SignOut(accounts, this);
    final ChangePassword changePassword;
    final IssueFirstPasswords issue = new IssueFirstPasswords(accounts, this, passwords, this);
    final ListAccounts list = new ListAccounts(accounts, this, this);
    final SetRoles setRoles = new SetRoles(accounts, this, list, this);
    final UnlockAccount unlock = new UnlockAccount(accounts, list, this);
    final OpenInstallation open;
    final CreateOrganisation create;
    final Map<String, Person> roster = new HashMap<>();

    private final Map<String, String> tenants = new HashMap<>(Map.of("fulian", "妇联"));
    private volatile Instant now = NOON;

    Lobby() {
        var answers = new SignedInAnswers(tokens, this);
        var names = new ShowName(this, accounts);
        var administrators = new Administrators(accounts, passwords, this);
        var first = new FirstOrganisation("fulian", "妇联");
        signIn = new SignIn(accounts, passwords, answers, new Strangers(), this);
        renewSession = new RenewSession(accounts, answers, keys, this);
        changePassword = new ChangePassword(accounts, passwords, answers, names, this);
        open = new OpenInstallation(accounts, administrators, this, first);
        create = new CreateOrganisation(accounts, administrators, this, first);
        roster.put(LI, new Person(LI, "李梅", "办公室"));
        roster.put("1002", new Person("1002", "王芳", "办公室"));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Issues a first password to somebody. */
    String firstPassword(String number) {
        Issued issued = Objects.requireNonNull(issue.run(ADMIN, List.of(number)).valueOrNull());
        return issued.passwords().getFirst().password();
    }

    /** Signs somebody in by a first password just issued. */
    SignedIn enter(String number) {
        return done(signIn.run("fulian", number, firstPassword(number)));
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
        throw new UnsupportedOperationException();
    }
}
