package org.gongping.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Locks numbers that nobody has just as those that somebody has, so that a lock does not tell which
 * exist. Kept in this server's memory only, since nothing depends on it.
 */
@Component
class Strangers {

    private static final int MOST = 20_000;

    private final Cache<String, Account> tried =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(1)).build();

    /** Counts a wrong password; until when the number is locked, or null. */
    @Nullable Instant failed(String organisation, String number, Instant now) {
        return tried.asMap()
                .merge(
                        organisation + ":" + number,
                        Account.fresh(organisation, number, "").failed(now),
                        (before, _) -> before.failed(now))
                .lockedUntil();
    }
}
