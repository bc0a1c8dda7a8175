package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.PollEvent;
import org.gongping.ballot.poll.PollStep;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** An entry of a poll's history as the contract shows it. */
record EventView(PollStep step, OffsetDateTime at, String by, @Nullable String reason) {

    static EventView of(PollEvent event, ZoneId zone) {
        return new EventView(
                event.step(),
                event.at().atZone(zone).toOffsetDateTime(),
                event.by(),
                event.reason().orElse(null));
    }
}
