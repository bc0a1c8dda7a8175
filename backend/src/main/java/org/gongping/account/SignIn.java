package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * Begins a sign-in with a password. Whoever guesses learns nothing from the answer or its time:
 * not whether organisation or number exist, nor, while closed, whether the password was right.
 */
@Component
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignedInAnswers answers;
    private final Strangers strangers;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            SignedInAnswers answers,
            Strangers strangers,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.answers = answers;
        this.strangers = strangers;
        this.clock = clock;
    }

    /** Signs in on one more device. */
    public Outcome<SignedIn> run(String organisation, String number, String password) {
        var key = AccountKey.typed(organisation, number);
        var seen = accounts.find(key);
        var kept = seen.map(Account::password).orElse(null);
        boolean right = passwords.matches(password, kept);
        var now = clock.instant();
        return accounts.change(
                        key,
                        account ->
                                attempt(account, right && account.has(kept), now))
                .orElseGet(() -> refused(strangers.failed(key, now), now));
    }

    private Step<Outcome<SignedIn>> attempt(Account account, boolean right, Instant now) {
        if (account.lock().isClosed(now)) {
            return new Step<>(account, refused(account.lock(), now));
        }
        if (!right) {
            return new Step<>(account.failed(now), refused(account.lock(), now));
        }
        var token = RefreshToken.first(account.key());
        var session = DeviceSession.begin(token, now);
        var next = account.signedIn(session, now);
        return new Step<>(next, Outcome.done(answers.of(next, session, token)));
    }

    static Outcome<SignedIn> refused(Lock lock, Instant now) {
        return Outcome.refused(
                lock.isClosed(now)
                        ? Refusal.of(RefusalCode.LOCKED, lock.minutesLeft(now))
                        : Refusal.of(RefusalCode.WRONG_CREDENTIALS));
    }
}
