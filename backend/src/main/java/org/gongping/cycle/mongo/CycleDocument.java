package org.gongping.cycle.mongo;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.CycleEvent;
import org.gongping.cycle.CycleState;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Period;
import org.gongping.scoring.Scheme;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A cycle as stored.
 *
 * @param id organisation and year
 * @param from the first day, ISO 8601
 * @param to the last day, ISO 8601
 * @param version counts the entries of the history; guards the document
 */
record CycleDocument(
        @Id String id,
        String organisation,
        int year,
        String from,
        String to,
        String scheme,
        int schemeVersion,
        int version,
        List<EventPart> history) {

    static final String COLLECTION = "cycles";

    /** An entry of the history as stored. */
    record EventPart(Instant at, String by, CycleState state, String hash) {
        static EventPart of(CycleEvent event) {
            return new EventPart(event.at(), event.by(), event.state(), event.hash());
        }

        CycleEvent event() {
            return new CycleEvent(at, by, state, hash);
        }
    }

    static String id(CycleKey key) {
        return key.organisation() + ":" + key.cycle();
    }

    static CycleDocument of(Cycle cycle) {
        return new CycleDocument(
                id(cycle.key()),
                cycle.organisation(),
                cycle.year(),
                cycle.period().from().toString(),
                cycle.period().to().toString(),
                cycle.scheme().id(),
                cycle.scheme().version(),
                cycle.version(),
                cycle.history().stream().map(EventPart::of).toList());
    }

    Cycle with(Scheme resolved) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        var events = history.stream().map(EventPart::event).toList();
        return new Cycle(organisation, year, period, resolved, events);
    }
}
