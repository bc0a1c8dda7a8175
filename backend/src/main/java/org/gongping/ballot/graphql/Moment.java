package org.gongping.ballot.graphql;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** An instant as the contract shows it. */
final class Moment {

    private Moment() {}

    static @Nullable OffsetDateTime in(ZoneId zone, @Nullable Instant instant) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
