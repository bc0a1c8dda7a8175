package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Ends a sign-in: its refresh and access tokens are good for nothing from then on. */
@Component
public class SignOut {

    private final Accounts accounts;
    private final Clock clock;

    SignOut(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Ends the sign-in that the refresh token belongs to; one that has ended is no fault. */
    public void run(@Nullable String refreshToken) {
        var now = clock.instant();
        Optional.ofNullable(refreshToken)
                .flatMap(RefreshToken::parse)
                .ifPresent(token ->
                        accounts.change(token.account(), account -> end(account, token, now)));
    }

    private static Step<Boolean> end(Account account, RefreshToken token, Instant now) {
        return account.session(token.session(), now)
                .filter(session -> session.isNewest(token) || session.isRepeat(token, now))
                .map(session -> new Step<>(account.signedOut(session.id()), true))
                .orElseGet(() -> new Step<>(account, false));
    }
}
