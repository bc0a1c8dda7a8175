package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Exchanges a refresh token for its successor and a new access token (RFC 9700: rotation). The
 * token exchanged last, sent again within 30 seconds, is given the same successor; any other one
 * that is not the newest must have been stolen, by this sender or from it, and ends the sign-in.
 */
@Component
public class RenewSession {

    private final Accounts accounts;
    private final SignedInAnswers answers;
    private final Keyring keys;
    private final Clock clock;

    RenewSession(Accounts accounts, SignedInAnswers answers, Keyring keys, Clock clock) {
        this.accounts = accounts;
        this.answers = answers;
        this.keys = keys;
        this.clock = clock;
    }

    /** Renews the sign-in that the token belongs to; null is no token. */
    public Outcome<SignedIn> run(@Nullable String refreshToken) {
        var now = clock.instant();
        return Optional.ofNullable(refreshToken)
                .flatMap(RefreshToken::parse)
                .flatMap(token ->
                        accounts.change(token.account(), account -> renew(account, token, now)))
                .orElseGet(RenewSession::ended);
    }

    private Step<Outcome<SignedIn>> renew(Account account, RefreshToken token, Instant now) {
        return account.session(token.session(), now)
                .map(session -> renew(account, session, token, now))
                .orElseGet(() -> new Step<>(account, ended()));
    }

    private Step<Outcome<SignedIn>> renew(
            Account account, DeviceSession session, RefreshToken token, Instant now) {
        if (session.isNewest(token)) {
            var key = keys.newest(RefreshToken.PURPOSE);
            var successor = token.successor(key);
            var renewed = session.renewed(token, successor, key.id(), now);
            return done(account.renewed(renewed), renewed, successor);
        }
        return session.isRepeat(token, now)
                ? again(account, session, token)
                : new Step<>(account.signedOut(session.id()), ended());
    }

    /** Without the key, which may have been taken out since, the successor is lost. */
    private Step<Outcome<SignedIn>> again(
            Account account, DeviceSession session, RefreshToken token) {
        return Optional.ofNullable(session.key())
                .flatMap(id -> keys.find(RefreshToken.PURPOSE, id))
                .map(key -> done(account, session, token.successor(key)))
                .orElseGet(() -> new Step<>(account, ended()));
    }

    private Step<Outcome<SignedIn>> done(
            Account next, DeviceSession session, RefreshToken successor) {
        return new Step<>(next, Outcome.done(answers.of(next, session, successor)));
    }

    private static Outcome<SignedIn> ended() {
        return Outcome.refused(Refusal.of(RefusalCode.SESSION_ENDED));
    }
}
