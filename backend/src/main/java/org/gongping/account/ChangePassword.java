package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * Changes the own password and ends every sign-in but the caller's, which begins anew. A wrong
 * present password counts towards the lock: a stolen device shall not be of use for guessing.
 */
@Component
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignedInAnswers answers;
    private final ShowName names;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            SignedInAnswers answers,
            ShowName names,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.answers = answers;
        this.names = names;
        this.clock = clock;
    }

    /** Changes the caller's password from the present one to the chosen one. */
    public Outcome<SignedIn> run(Caller caller, String current, String chosen) {
        var key = new AccountKey(caller.organisation(), caller.number());
        if (PasswordRules.isWeak(chosen, caller.number(), names.of(caller))
                || chosen.equals(current)) {
            return Outcome.refused(Refusal.at("new", RefusalCode.WEAK_PASSWORD));
        }
        var kept = accounts.find(key).map(Account::password).orElse(null);
        boolean right = passwords.matches(current, kept);
        var next = new Password(passwords.hash(chosen), false);
        var now = clock.instant();
        return accounts.change(
                        key,
                        account ->
                                right && account.has(kept)
                                        ? change(account, next, now)
                                        : fail(account, now))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    private Step<Outcome<SignedIn>> change(Account account, Password next, Instant now) {
        if (account.lock().isClosed(now)) {
            return new Step<>(account, SignIn.refused(account.lock(), now));
        }
        var token = RefreshToken.first(account.key());
        var session = DeviceSession.begin(token, now);
        var changed = account.changed(next, session);
        return new Step<>(changed, Outcome.done(answers.of(changed, session, token)));
    }

    private static Step<Outcome<SignedIn>> fail(Account account, Instant now) {
        if (account.lock().isClosed(now)) {
            return new Step<>(account, SignIn.refused(account.lock(), now));
        }
        return new Step<>(
                account.failed(now),
                Outcome.refused(Refusal.at("current", RefusalCode.WRONG_CREDENTIALS)));
    }
}
