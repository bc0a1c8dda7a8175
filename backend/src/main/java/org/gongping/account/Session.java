package org.gongping.account;

import org.gongping.kernel.Caller;

import java.time.Instant;

/**
 * What signing in or renewing gives.
 *
 * @param accessToken for the next minutes
 * @param expiresAt when it ends
 * @param refreshToken for the cookie, never shown
 */
public record Session(Caller me, String accessToken, Instant expiresAt, String refreshToken) {

    /** Keeps the tokens out of logs. */
    @Override
    public String toString() {
        return "Session[" + me.organisation() + ":" + me.number() + "]";
    }
}
