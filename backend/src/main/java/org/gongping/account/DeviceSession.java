package org.gongping.account;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in on one device: a family of refresh tokens of which only the newest is good, kept as
 * hashes (RFC 9700, section 4.14.2).
 *
 * @param id random; names the family
 * @param hash of the newest refresh token
 * @param previous hash of the token before it; null before the first renewal
 * @param key id of the key that the newest was derived with; null before the first renewal
 * @param begun when the password was given
 * @param renewed when the newest token was made
 */
public record DeviceSession(
        String id,
        String hash,
        @Nullable String previous,
        @Nullable String key,
        Instant begun,
        Instant renewed) {

    /** After a password was given, at most so long without giving it again. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** So long without a renewal ends it. */
    static final Duration IDLE = Duration.ofDays(8);

    /** A reply may get lost: so long, a repeat is no theft. */
    static final Duration REPEAT = Duration.ofSeconds(30);

    static DeviceSession begin(RefreshToken token, Instant now) {
        return new DeviceSession(token.session(), token.hash(), null, null, now, now);
    }

    DeviceSession renewed(RefreshToken old, RefreshToken successor, String keyId, Instant now) {
        return new DeviceSession(id, successor.hash(), old.hash(), keyId, begun, now);
    }

    /** When it ends unless it is renewed. */
    Instant end() {
        var idle = renewed.plus(IDLE);
        var longest = begun.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    boolean isAlive(Instant now) {
        return now.isBefore(end());
    }

    boolean isNewest(RefreshToken token) {
        return hash.equals(token.hash());
    }

    /** Whether the token is the one replaced last, and so lately that its reply may be lost. */
    boolean isRepeat(RefreshToken token, Instant now) {
        return token.hash().equals(previous) && !now.isAfter(renewed.plus(REPEAT));
    }
}
