package org.gongping.account;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in on one device. Its refresh token is rotated at each renewal (RFC 9700 section 4.14); of
 * the tokens only SHA-256 hashes are kept.
 *
 * @param id unique in the account
 * @param current hash of the token in force
 * @param previous hash of the token before it, or null
 * @param rotatedAt when the one in force was made
 */
public record SignedIn(String id, String current, @Nullable String previous, Instant rotatedAt) {

    /** How long a rotated token may be shown again, for a reply that was lost. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    /** How long a sign-in lives without being renewed. */
    public static final Duration IDLE = Duration.ofDays(14);

    /** What showing a token means. */
    public enum Shown {
        /** It is the one in force: rotate it. */
        CURRENT,
        /** It was rotated a moment ago: answer as then. */
        REPEATED,
        /** It was rotated earlier, or never handed out: somebody has a stolen copy. */
        REUSED,
        /** Nobody used it for too long. */
        EXPIRED
    }

    /** What showing the token of this hash means at this moment. */
    public Shown shown(String hash, Instant now) {
        if (now.isAfter(rotatedAt.plus(IDLE))) {
            return Shown.EXPIRED;
        }
        if (hash.equals(current)) {
            return Shown.CURRENT;
        }
        var inTime = !now.isAfter(rotatedAt.plus(GRACE));
        return hash.equals(previous) && inTime ? Shown.REPEATED : Shown.REUSED;
    }

    SignedIn rotated(String successor, Instant now) {
        return new SignedIn(id, successor, current, now);
    }
}
