package org.gongping.ranking;

import static java.util.stream.Collectors.toMap;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Computes a cycle's standings from all facts as they are now. The rows are written first under a
 * new edition's id; the one atomic write is the pointer to it. Refused: {@code NOT_FOUND} for an
 * unknown cycle, {@code FAULTY_FACTS} where facts break the scheme's rules.
 */
@Component
public class ComputeStandings {

    private final Cycles cycles;
    private final Participants participants;
    private final Facts facts;
    private final LastCycle lastCycle;
    private final Editions editions;
    private final StandingRows rows;
    private final Clock clock;

    ComputeStandings(
            Cycles cycles,
            Participants participants,
            Facts facts,
            LastCycle lastCycle,
            Editions editions,
            StandingRows rows,
            Clock clock) {
        this.cycles = cycles;
        this.participants = participants;
        this.facts = facts;
        this.lastCycle = lastCycle;
        this.editions = editions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Computes the cycle of the caller's organisation; a repeat computes again. */
    public Outcome<Edition> compute(Caller caller, String cycle) {
        var key = new CycleKey(caller.organisation(), cycle);
        return cycles.find(key)
                .map(found -> compute(caller, found))
                .orElseGet(() -> Outcome.refused(Refusal.at("cycle", RefusalCode.NOT_FOUND)));
    }

    private Outcome<Edition> compute(Caller caller, Cycle cycle) {
        Map<String, Participant> people =
                participants.of(cycle).stream()
                        .collect(toMap(one -> one.staff().number(), Function.identity()));
        var known = facts.about(cycle, people.values());
        var subjects = people.values().stream().map(Participant::subject).toList();
        var computed =
                Scoring.compute(cycle.scheme(), subjects, known.counted(), lastCycle.before(cycle));
        return switch (computed) {
            case Checked.Faulty<Standings>(var faults) -> Outcome.refused(refusal(faults));
            case Checked.Sound<Standings>(var standings) ->
                    Outcome.done(keep(caller, new Rows(cycle, people, known), standings));
        };
    }

    private Edition keep(Caller caller, Rows making, Standings standings) {
        var all = new ArrayList<StandingRow>();
        standings.pools().forEach(pool -> all.addAll(making.of(pool)));
        Edition edition = edition(caller, making, all, standings);
        rows.add(edition, all);
        replaceProvisional(edition);
        return edition;
    }

    private Edition edition(
            Caller caller, Rows making, List<StandingRow> all, Standings standings) {
        Map<String, Integer> sizes =
                standings.pools().stream()
                        .collect(toMap(pool -> pool.pool(), pool -> pool.rows().size()));
        var incomplete = (int) all.stream().filter(row -> !row.complete()).count();
        var id = UUID.randomUUID().toString();
        return new Edition(
                making.cycle().key(),
                id,
                clock.instant(),
                caller.number(),
                null,
                sizes,
                incomplete,
                making.known().setAside());
    }

    /** Somebody may compute or publish at the same moment: the later one is in force. */
    private void replaceProvisional(Edition edition) {
        Editions.InForce before;
        do {
            before = editions.of(edition.cycle());
        } while (!editions.replace(before.computed(edition)));
        var replaced = before.provisional();
        if (replaced != null && replaced.publishedAt() == null) {
            rows.remove(replaced);
        }
    }

    private static Refusal refusal(List<Fault> faults) {
        var first = faults.getFirst();
        return Refusal.of(RefusalCode.FAULTY_FACTS, faults.size(), first.at(), first.message());
    }
}
