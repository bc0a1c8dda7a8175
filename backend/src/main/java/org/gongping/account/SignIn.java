package org.gongping.account;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * Signs somebody in. Refused: {@code WRONG_CREDENTIALS}, the same whether organisation, number or
 * password is wrong; {@code LOCKED} for {@link Account#LOCKED_FOR} after {@link
 * Account#FAILURES_ALLOWED} wrong passwords.
 */
@Component
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs in; each sign-in is a device of its own. */
    public Outcome<Session> signIn(String organisation, String number, String password) {
        var code = organisation.strip().toLowerCase(Locale.ROOT);
        var known = accounts.find(code, number.strip());
        var right = passwords.matches(password, known.map(Account::password).orElse(null));
        return known.map(account -> right ? enter(account) : refuse(account))
                .orElseGet(SignIn::wrong);
    }

    private Outcome<Session> enter(Account account) {
        var hash = account.password();
        var device = UUID.randomUUID().toString();
        var token = RefreshToken.fresh(account, device);
        var entry = new SignedIn(device, token.hash(), null, clock.instant());
        return accounts.change(
                        account.organisation(),
                        account.number(),
                        now ->
                                now.isLocked(clock.instant())
                                                || now.password() == null
                                                || !now.password().equals(hash)
                                        ? now
                                        : now.signedIn(entry))
                .map(after -> after.signIn(device).isPresent() ? open(after, token) : shut(after))
                .orElseGet(SignIn::wrong);
    }

    private Outcome<Session> open(Account account, RefreshToken token) {
        return sessions.of(account, token);
    }

    private Outcome<Session> refuse(Account account) {
        return accounts.change(
                        account.organisation(),
                        account.number(),
                        now ->
                                now.isLocked(clock.instant()) || now.password() == null
                                        ? now
                                        : now.failed(clock.instant()))
                .map(this::shut)
                .orElseGet(SignIn::wrong);
    }

    private Outcome<Session> shut(Account account) {
        var until = account.lockedUntil();
        var now = clock.instant();
        if (until == null || !now.isBefore(until)) {
            return wrong();
        }
        var minutes = Duration.between(now, until).plusSeconds(59).toMinutes();
        return Outcome.refused(Refusal.of(RefusalCode.LOCKED, minutes));
    }

    private static Outcome<Session> wrong() {
        return Outcome.refused(Refusal.of(RefusalCode.WRONG_CREDENTIALS));
    }
}
