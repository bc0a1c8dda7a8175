package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;
import org.gongping.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Creates another organisation in this installation, with its first administrator. Only an
 * administrator of the installation's first organisation may. Refused: {@code FORBIDDEN}, {@code
 * MALFORMED}, {@code REQUIRED}, {@code ID_REUSED} for a code that is taken.
 */
@Component
public class CreateOrganisation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    /** As on a roster: nothing that signing in strips away. */
    private static final Pattern NUMBER_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /**
     * What a first password says that came with the organisation; later ones are its own affair.
     */
    private static final String FOUNDING = "founding";

    private static final int NAME = 100;
    private static final int NUMBER = 32;

    private final Accounts accounts;
    private final Tenants tenants;
    private final Passwords passwords;
    private final Clock clock;
    private final String first;

    CreateOrganisation(
            Accounts accounts,
            Tenants tenants,
            Passwords passwords,
            Clock clock,
            @Value("${gongping.first-organisation.code:office}") String first) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.passwords = passwords;
        this.clock = clock;
        this.first = first;
    }

    /** The organisation and its first administrator. */
    public record Wanted(String code, String name, String adminNumber, String adminName) {}

    /**
     * What was created.
     *
     * @param password the administrator's first password; null if it was changed already
     */
    public record Created(String code, IssueFirstPasswords.@Nullable Issued password) {}

    /**
     * Creates it. A repeat finds it there and, lest a lost reply lock its administrator out, issues
     * another first password until one was changed.
     */
    public Outcome<Created> create(Caller caller, Wanted wanted) {
        if (!caller.organisation().equals(first)) {
            return Outcome.refused(Refusal.of(RefusalCode.FORBIDDEN));
        }
        var refusals = judge(wanted);
        return refusals.isEmpty() ? create(wanted, caller.number()) : Outcome.refused(refusals);
    }

    /** Creates the very first one, asked for by nobody. */
    Outcome<Created> createFirst(Wanted wanted) {
        return create(wanted, wanted.adminNumber());
    }

    private Outcome<Created> create(Wanted wanted, String by) {
        var isNew = tenants.create(wanted.code(), wanted.name());
        return isNew || isRepeat(wanted)
                ? Outcome.done(new Created(wanted.code(), administrator(wanted, by)))
                : Outcome.refused(Refusal.at("code", RefusalCode.ID_REUSED));
    }

    /**
     * An organisation that has people of its own is theirs: whoever names another administrator for
     * it is not repeating what was asked before.
     */
    private boolean isRepeat(Wanted wanted) {
        var there = accounts.of(wanted.code());
        return tenants.name(wanted.code()).filter(wanted.name()::equals).isPresent()
                && (there.isEmpty()
                        || there.stream()
                                .anyMatch(one -> one.number().equals(wanted.adminNumber())));
    }

    private IssueFirstPasswords.@Nullable Issued administrator(Wanted wanted, String by) {
        var now = clock.instant();
        var number = wanted.adminNumber();
        var password = passwords.first();
        var hash = passwords.hash(password);
        UnaryOperator<Account> issue = account -> account.firstPassword(hash, now, by, FOUNDING);
        var fresh =
                Account.fresh(wanted.code(), number, wanted.adminName())
                        .granted(Set.of(Role.ADMIN), now, by);
        return accounts.add(issue.apply(fresh)) || issuedAgain(wanted, hash, issue)
                ? new IssueFirstPasswords.Issued(number, wanted.adminName(), null, password)
                : null;
    }

    private boolean issuedAgain(Wanted wanted, String hash, UnaryOperator<Account> issue) {
        return accounts.change(
                        wanted.code(),
                        wanted.adminNumber(),
                        account ->
                                account.holdsFirstPasswordOf(FOUNDING)
                                        ? issue.apply(account)
                                        : account)
                .filter(account -> account.has(new Password(hash, true)))
                .isPresent();
    }

    private static List<Refusal> judge(Wanted wanted) {
        var refusals = new ArrayList<Refusal>();
        if (!CODE.matcher(wanted.code()).matches()) {
            refusals.add(Refusal.at("code", RefusalCode.MALFORMED));
        }
        Texts.check("name", wanted.name(), NAME).ifPresent(refusals::add);
        Texts.check("adminNumber", wanted.adminNumber(), NUMBER)
                .or(() -> numberForm(wanted.adminNumber()))
                .ifPresent(refusals::add);
        Texts.check("adminName", wanted.adminName(), NAME).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> numberForm(String number) {
        return NUMBER_FORM.matcher(number).matches()
                ? Optional.empty()
                : Optional.of(Refusal.at("adminNumber", RefusalCode.MALFORMED));
    }
}
