package org.gongping.account;

import org.gongping.kernel.Caller;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/**
 * Finds out who sends a request. A good signature is not enough: the sign-in must not have ended
 * and the roles must not have been set since (ASVS 7.4.1).
 *
 * <p>On the node where somebody signs out, or an administrator changes an account, older tokens are
 * refused from the next request on; on other nodes at most {@value #OTHER_NODES_SECONDS} seconds
 * later. What the roster gives, {@code STAFF}, is looked up when a token is made, so somebody who
 * is taken off the roster keeps it for at most ten minutes.
 */
@Component
public class ProveCaller {

    /** For so long an account is not read again on a node that did not change it. */
    public static final int OTHER_NODES_SECONDS = 2;

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    ProveCaller(AccessTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose access token this is; empty if it is not, or no longer, anybody's. */
    public Optional<Caller> run(String accessToken) {
        return tokens.read(accessToken)
                .flatMap(claims ->
                        accounts.glance(claims.account())
                                .filter(account -> stillHolds(claims, account))
                                .map(account -> caller(claims, account)));
    }

    private boolean stillHolds(AccessClaims claims, Account account) {
        return account.grants() == claims.grants()
                && account.session(claims.session(), clock.instant()).isPresent();
    }

    private static Caller caller(AccessClaims claims, Account account) {
        return new Caller(
                claims.account().organisation(),
                claims.account().number(),
                claims.roles(),
                account.mustChangePassword());
    }
}
