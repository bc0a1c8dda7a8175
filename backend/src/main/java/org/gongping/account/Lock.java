package org.gongping.account;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * Closes after {@value #FAILURES} wrong passwords in a row, for {@value #MINUTES} minutes and each
 * further time for twice as long, up to 8 hours. A right password, or an administrator, opens it.
 *
 * @param failures wrong passwords since it last closed
 * @param rounds how often it has closed since the last right password
 * @param until closed until then; null if it never was
 */
public record Lock(int failures, int rounds, @Nullable Instant until) {

    /** Without any failure. */
    public static final Lock OPEN = new Lock(0, 0, null);

    static final int FAILURES = 5;
    static final int MINUTES = 15;
    private static final int MOST_DOUBLINGS = 5;

    /** Whether no password is looked at now. */
    public boolean isClosed(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** How long it stays closed, in whole minutes and at least one. */
    long minutesLeft(Instant now) {
        return until == null ? 1 : Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
    }

    /** After one more wrong password. */
    public Lock failed(Instant now) {
        if (failures + 1 < FAILURES) {
            return new Lock(failures + 1, rounds, until);
        }
        var minutes = (long) MINUTES << Math.min(rounds, MOST_DOUBLINGS);
        return new Lock(0, rounds + 1, now.plus(Duration.ofMinutes(minutes)));
    }
}
