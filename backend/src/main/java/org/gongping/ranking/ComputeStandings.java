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
import org.gongping.scheme.Bundle;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Computes a cycle's standings from all facts as they are now, and keeps them with the public
 * bundle that computes to the same. Refused: {@code NOT_FOUND} for an unknown cycle, {@code
 * FAULTY_FACTS} where facts break the scheme's rules or cannot be written down for others.
 */
@Component
public class ComputeStandings {

    private final Cycles cycles;
    private final Participants participants;
    private final Facts facts;
    private final LastCycle lastCycle;
    private final ResultBundles bundles;
    private final KeepEdition keeping;

    ComputeStandings(
            Cycles cycles,
            Participants participants,
            Facts facts,
            LastCycle lastCycle,
            ResultBundles bundles,
            KeepEdition keeping) {
        this.cycles = cycles;
        this.participants = participants;
        this.facts = facts;
        this.lastCycle = lastCycle;
        this.bundles = bundles;
        this.keeping = keeping;
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
        var making = new Rows(cycle, people, facts.about(cycle, people.values()));
        var before = lastCycle.before(cycle);
        return switch (standings(making, before)) {
            case Checked.Faulty<Standings>(var faults) -> Outcome.refused(refusal(faults));
            case Checked.Sound<Standings>(var standings) -> keep(caller, making, before, standings);
        };
    }

    private static Checked<Standings> standings(Rows making, List<Previous> before) {
        var counted = making.known().counted();
        return Scoring.compute(making.cycle().scheme(), making.subjects(), counted, before);
    }

    private Outcome<Edition> keep(
            Caller caller, Rows making, List<Previous> before, Standings standings) {
        return switch (bundles.open(making, before)) {
            case Checked.Faulty<Bundle>(var faults) -> Outcome.refused(refusal(faults));
            case Checked.Sound<Bundle>(var bundle) -> {
                if (!bundle.standings().equals(standings)) {
                    throw new IllegalStateException("the bundle computes to something else");
                }
                yield Outcome.done(keeping.keep(caller, making, standings, bundle));
            }
        };
    }

    private static Refusal refusal(List<Fault> faults) {
        var first = faults.getFirst();
        return Refusal.of(RefusalCode.FAULTY_FACTS, faults.size(), first.at(), first.message());
    }
}
