package org.gongping.ranking;

import static java.util.stream.Collectors.groupingBy;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participant;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.gongping.scoring.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Makes an edition's rows of what scoring found out.
 *
 * @param people who is in the cycle, by number
 * @param known what is known of them
 * @param facts the same that counts, by number
 */
record Rows(
        Cycle cycle,
        Map<String, Participant> people,
        Facts.Known known,
        Map<String, List<Fact>> facts) {

    Rows(Cycle cycle, Map<String, Participant> people, Facts.Known known) {
        this(cycle, people, known, known.counted().stream().collect(groupingBy(Fact::subject)));
    }

    /** Everybody in the cycle, as scoring knows them. */
    List<Subject> subjects() {
        return people.values().stream().map(Participant::subject).toList();
    }

    /** A pool's rows, by place. */
    List<StandingRow> of(Standings.PoolRows pool) {
        var made = new ArrayList<StandingRow>();
        for (var row : pool.rows()) {
            made.add(row(pool.pool(), made.size() + 1, row));
        }
        return made;
    }

    private StandingRow row(String pool, int place, Standings.Row row) {
        Participant participant = people.get(row.subject());
        if (participant == null) {
            throw new NoSuchElementException("no participant " + row.subject());
        }
        var staff = participant.staff();
        return new StandingRow(
                pool,
                place,
                row.subject(),
                staff.name(),
                staff.unit(),
                row.rank(),
                row.total(),
                row.complete(),
                row.components(),
                row.grade(),
                row.prize(),
                row.multiplier(),
                row.movement(),
                row.vetoed(),
                row.consequences(),
                trace(participant.subject()));
    }

    private List<TraceLine> trace(Subject subject) {
        var own = facts.getOrDefault(subject.id(), List.of());
        return switch (Scoring.explain(cycle.scheme(), subject, own)) {
            case Checked.Sound<Trace>(var trace) -> TraceLine.of(trace);
            case Checked.Faulty<Trace> faulty ->
                    throw new IllegalStateException("computed but not explained: " + faulty);
        };
    }
}
