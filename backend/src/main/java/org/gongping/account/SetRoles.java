package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets an account's roles beyond {@link Role#STAFF}, which the roster gives. Refused: {@code
 * NOT_FOUND}; {@code OWN_MATTER} for an administrator giving up the own role, so that there always
 * is one.
 */
@Component
public class SetRoles {

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    SetRoles(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** Sets the roles of the account, or of the person on the roster who has none yet. */
    public Outcome<Account> set(Caller caller, String number, Set<Role> roles) {
        if (caller.is(number) && !roles.contains(Role.ADMIN)) {
            return Outcome.refused(Refusal.at("roles", RefusalCode.OWN_MATTER));
        }
        people.find(caller.organisation(), number)
                .map(one -> Account.fresh(caller.organisation(), number, one.name()))
                .ifPresent(accounts::add);
        var granted = EnumSet.noneOf(Role.class);
        granted.addAll(roles);
        granted.remove(Role.STAFF);
        return accounts.change(
                        caller.organisation(),
                        number,
                        account ->
                                account.roles().equals(granted)
                                        ? account
                                        : account.granted(
                                                granted, clock.instant(), caller.number()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("number", RefusalCode.NOT_FOUND)));
    }
}
