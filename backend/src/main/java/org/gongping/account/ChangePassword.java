package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
        var now = clock.instant();
        if (account.isLocked(now)) {
            return locked(account, now);
        }
        if (!passwords.matches(current, account.password())) {
            return failed(account);
        }
        return wanted.equals(current) || PasswordRules.isWeak(wanted, account)
                ? Outcome.refused(Refusal.at("new", RefusalCode.WEAK_PASSWORD))
                : store(account, wanted);
    }

    private Outcome<Session> failed(Account account) {
        accounts.change(
                account.organisation(), account.number(), now -> now.failed(clock.instant()));
        return wrong();
    }

    /** Only while the present password is the one that was proved: another may come between. */
    private Outcome<Session> store(Account account, String wanted) {
        var token = RefreshToken.fresh(account, UUID.randomUUID().toString());
        var now = clock.instant();
        var device = new SignedIn(token.signIn(), token.hash(), null, now);
        var hash = passwords.hash(wanted);
        return accounts.change(
                        account.organisation(),
                        account.number(),
                        stored ->
                                stored.has(account.password()) && !stored.isLocked(now)
                                        ? stored.passwordChanged(hash, device, now)
                                        : stored)
                .filter(after -> after.signIn(device.id()).isPresent())
                .map(after -> sessions.of(after, token))
                .orElseGet(ChangePassword::wrong);
    }

    private static Outcome<Session> locked(Account account, Instant now) {
        var until = account.lockedUntil() == null ? now : account.lockedUntil();
        var minutes = Duration.between(now, until).plusSeconds(59).toMinutes();
        return Outcome.refused(Refusal.of(RefusalCode.LOCKED, minutes));
    }

    private static Outcome<Session> wrong() {
        return Outcome.refused(Refusal.at("current", RefusalCode.WRONG_CREDENTIALS));
    }
}
