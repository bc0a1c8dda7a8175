package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Opens an account that wrong passwords closed. */
@Component
public class UnlockAccount {

    private final Accounts accounts;
    private final ListAccounts list;
    private final Clock clock;

    UnlockAccount(Accounts accounts, ListAccounts list, Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.clock = clock;
    }

    /** Unlocks at once; an account that is open stays as it is. */
    public Outcome<AccountView> run(Caller caller, String number) {
        var key = new AccountKey(caller.organisation(), number);
        accounts.change(key, account -> unlock(account, caller, clock.instant()));
        return list.find(caller, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("number", RefusalCode.NOT_FOUND)));
    }

    private static Step<Boolean> unlock(Account account, Caller caller, Instant now) {
        return account.lock().isClosed(now)
                ? new Step<>(account.unlocked(now, caller.number()), true)
                : new Step<>(account, false);
    }
}
