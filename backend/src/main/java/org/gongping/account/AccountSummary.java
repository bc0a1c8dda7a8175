package org.gongping.account;

import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * An account without its secrets, sign-ins and history.
 *
 * @param number the staff number
 * @param name for those who are on no roster
 * @param roles all but {@link Role#STAFF}
 * @param hasPassword whether a password was ever issued
 * @param mustChangePassword whether it is still a first one
 * @param closedUntil when its lock opens, or opened last; null if it never closed
 */
public record AccountSummary(
        String number,
        String name,
        Set<Role> roles,
        boolean hasPassword,
        boolean mustChangePassword,
        @Nullable Instant closedUntil) {

    /** Copies the roles. */
    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    static AccountSummary of(Account account) {
        return new AccountSummary(
                account.key().number(),
                account.name(),
                account.roles(),
                account.password() != null,
                account.mustChangePassword(),
                account.lock().until());
    }
}
