package org.gongping.account;

import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Makes the first account of an organisation. */
@Component
class Administrators {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    Administrators(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Its first password; empty if there is such an account already. */
    Optional<FirstPassword> create(AccountKey key, String name, String by) {
        var password = FirstPassword.random();
        var now = clock.instant();
        var account =
                Account.create(key, name)
                        .granted(Set.of(Role.ADMIN), now, by)
                        .issued(new Password(passwords.hash(password), true), now, by);
        return accounts.insert(account)
                ? Optional.of(new FirstPassword(key.number(), name, null, password))
                : Optional.empty();
    }
}
