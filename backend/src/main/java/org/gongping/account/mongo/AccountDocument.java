package org.gongping.account.mongo;

import org.gongping.account.Account;
import org.gongping.account.AccountEvent;
import org.gongping.account.Password;
import org.gongping.account.SignedIn;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An account, {@code _id} = organisation:number. */
record AccountDocument(
        @Id String id,
        String organisation,
        String number,
        String name,
        Set<Role> roles,
        @Nullable Password password,
        int failures,
        @Nullable Instant lockedUntil,
        List<SignedIn> signedIn,
        List<AccountEvent> history,
        int version) {

    static final String COLLECTION = "accounts";

    static String id(String organisation, String number) {
        return organisation + ":" + number;
    }

    static AccountDocument of(Account account) {
        return new AccountDocument(
                id(account.organisation(), account.number()),
                account.organisation(),
                account.number(),
                account.name(),
                account.roles(),
                account.password(),
                account.failures(),
                account.lockedUntil(),
                account.signedIn(),
                account.history(),
                account.version());
    }

    Account account() {
        return new Account(
                organisation,
                number,
                name,
                roles,
                password,
                failures,
                lockedUntil,
                signedIn,
                history,
                version);
    }
}
