package org.gongping.account.mongo;

import org.gongping.account.Account;
import org.gongping.account.AccountEvent;
import org.gongping.account.AccountKey;
import org.gongping.account.AccountSummary;
import org.gongping.account.DeviceSession;
import org.gongping.account.Lock;
import org.gongping.account.Password;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.util.List;
import java.util.Set;

/**
 * An account as stored.
 *
 * @param id organisation and number
 */
record AccountDocument(
        @Id String id,
        String organisation,
        String number,
        String name,
        Set<Role> roles,
        int grants,
        @Nullable Password password,
        Lock lock,
        List<DeviceSession> sessions,
        List<AccountEvent> history,
        int version) {

    static final String COLLECTION = "accounts";

    /** An account as stored, as far as a list shows it. */
    record Listed(
            String number, String name, Set<Role> roles, @Nullable Password password, Lock lock) {

        static final String[] FIELDS = {"number", "name", "roles", "password", "lock"};

        AccountSummary summary() {
            return new AccountSummary(
                    number,
                    name,
                    roles,
                    password != null,
                    password != null && password.temporary(),
                    lock.until());
        }
    }

    static AccountDocument of(Account account, int version) {
        return new AccountDocument(
                account.key().id(),
                account.key().organisation(),
                account.key().number(),
                account.name(),
                account.roles(),
                account.grants(),
                account.password(),
                account.lock(),
                account.sessions(),
                account.history(),
                version);
    }

    Account account() {
        return new Account(
                new AccountKey(organisation, number),
                name,
                roles,
                grants,
                password,
                lock,
                sessions,
                history,
                version);
    }
}
