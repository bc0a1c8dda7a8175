package org.gongping.ranking;

import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Publishes the edition that was looked at. Refused: {@code STALE} if another was computed since,
 * {@code NOT_FOUND} where nothing was computed. The same edition again changes nothing.
 */
@Component
public class PublishStandings {

    private final Editions editions;
    private final Clock clock;

    PublishStandings(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Publishes to the caller's whole organisation. */
    public Outcome<Edition> publish(Caller caller, String cycle, String edition) {
        var inForce = editions.of(new CycleKey(caller.organisation(), cycle));
        var published = inForce.published();
        if (published != null && published.id().equals(edition)) {
            return Outcome.done(published);
        }
        var provisional = inForce.provisional();
        if (provisional == null) {
            return Outcome.refused(Refusal.at("cycle", RefusalCode.NOT_FOUND));
        }
        var next = provisional.published(clock.instant(), caller.number());
        return provisional.id().equals(edition) && editions.replace(inForce.published(next))
                ? Outcome.done(next)
                : Outcome.refused(Refusal.at("edition", RefusalCode.STALE));
    }
}
