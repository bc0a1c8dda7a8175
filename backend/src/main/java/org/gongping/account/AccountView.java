package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Person;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/**
 * Somebody's account as administrators see it, also where there is none yet.
 *
 * @param organisation the organisation's code
 * @param number the staff number
 * @param name the name
 * @param unit the unit's name; null without a roster entry
 * @param roles all roles held
 * @param hasPassword whether a password was ever issued
 * @param mustChangePassword whether it is still a first one
 * @param lockedUntil when it opens; null if it is open
 */
public record AccountView(
        String organisation,
        String number,
        String name,
        @Nullable String unit,
        List<Role> roles,
        boolean hasPassword,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil)
        implements Guarded {

    /** Copies the roles. */
    public AccountView {
        roles = List.copyOf(roles);
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.holdsAny(Role.ADMIN);
    }

    static AccountView of(
            String organisation, AccountSummary account, @Nullable Person person, Instant now) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        if (person != null) {
            roles.add(Role.STAFF);
        }
        var until = account.closedUntil();
        return new AccountView(
                organisation,
                account.number(),
                person == null ? account.name() : person.name(),
                person == null ? null : person.unit(),
                List.copyOf(roles),
                account.hasPassword(),
                account.mustChangePassword(),
                until != null && now.isBefore(until) ? until : null);
    }
}
