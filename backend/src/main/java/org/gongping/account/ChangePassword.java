package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/**
 * Changes the own password and ends every other sign-in. Refused: {@code WRONG_CREDENTIALS} at
 * {@code current}, counted like a failed sign-in; {@code WEAK_PASSWORD} at {@code new}; {@code
 * LOCKED}.
 */
@Component
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    ChangePassword(Accounts accounts, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Changes the caller's password. */
    public Outcome<Session> change(Caller caller, String current, String wanted) {
        return accounts.find(caller.organisation(), caller.number())
                .map(account -> change(account, current, wanted))
                .orElseGet(ChangePassword::wrong);
    }

    private Outcome<Session> change(Account account, String current, String wanted) {
        if (account.isLocked(clock.instant())) {
            return Outcome.refused(Refusal.of(RefusalCode.LOCKED, Account.LOCKED_FOR.toMinutes()));
        }
        if (!passwords.matches(current, account.password())) {
            accounts.change(
                    account.organisation(), account.number(), now -> now.failed(clock.instant()));
            return wrong();
        }
        if (wanted.equals(current)) {
            return Outcome.refused(Refusal.at("new", RefusalCode.WEAK_PASSWORD));
        }
        return passwords
                .judge(wanted, account)
                .map(Outcome::<Session>refused)
                .orElseGet(() -> store(account, wanted));
    }

    private Outcome<Session> store(Account account, String wanted) {
        var token = RefreshToken.fresh(account, UUID.randomUUID().toString());
        var device = new SignedIn(token.signIn(), token.hash(), null, clock.instant());
        var hash = passwords.hash(wanted);
        return accounts.change(
                        account.organisation(),
                        account.number(),
                        now -> now.passwordChanged(hash, device, clock.instant()))
                .map(after -> sessions.of(after, token))
                .orElseGet(ChangePassword::wrong);
    }

    private static Outcome<Session> wrong() {
        return Outcome.refused(Refusal.at("current", RefusalCode.WRONG_CREDENTIALS));
    }
}
