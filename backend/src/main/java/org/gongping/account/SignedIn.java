package org.gongping.account;

import org.gongping.kernel.Caller;

import java.time.Instant;

/**
 * A sign-in, begun or renewed.
 *
 * @param me who is signed in
 * @param accessToken the bearer token
 * @param expiresAt when the bearer token expires
 * @param refreshToken what renews it; never for the client's scripts
 * @param refreshUntil when the refresh token expires
 */
public record SignedIn(
        Caller me,
        String accessToken,
        Instant expiresAt,
        String refreshToken,
        Instant refreshUntil) {}
