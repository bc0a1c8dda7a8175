package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Lets somebody sign in again at once. Refused: {@code NOT_FOUND}. */
@Component
public class UnlockAccount {

    private final Accounts accounts;
    private final Clock clock;

    UnlockAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Unlocks; an account that is not locked stays as it is. */
    public Outcome<Account> unlock(Caller caller, String number) {
        return accounts.change(
                        caller.organisation(),
                        number,
                        account ->
                                account.isLocked(clock.instant())
                                        ? account.unlocked(clock.instant(), caller.number())
                                        : account)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("number", RefusalCode.NOT_FOUND)));
    }
}
