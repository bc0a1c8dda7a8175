package org.gongping.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Closes for numbers that nobody has just as for those that somebody has, so that a lock does not
 * tell which exist. Kept in this node's memory only, since nothing depends on it.
 */
@Component
class Strangers {

    private static final int MOST = 20_000;

    private final Cache<AccountKey, Lock> locks =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(8)).build();

    /** Counts a wrong password, unless closed; the lock as it was before. */
    Lock failed(AccountKey key, Instant now) {
        var before = locks.get(key, _ -> Lock.OPEN);
        locks.asMap()
                .computeIfPresent(key, (_, lock) -> lock.isClosed(now) ? lock : lock.failed(now));
        return before;
    }
}
