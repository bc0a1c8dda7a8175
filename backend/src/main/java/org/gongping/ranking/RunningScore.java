package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Trace;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The own score while the year runs: the parts that are no secret. Ballots, ratings and surveys
 * stay out of it until the office publishes them with the rest.
 */
@Component
public class RunningScore {

    private final Participants participants;
    private final Facts facts;

    RunningScore(Participants participants, Facts facts) {
        this.participants = participants;
        this.facts = facts;
    }

    /**
     * How somebody stands now.
     *
     * @param parts a trace for each component that may be shown, in the scheme's order
     * @param secret ids of the components that only published standings tell, in the scheme's order
     * @param waiting how many entries wait for verification
     */
    public record Now(
            Participant participant, List<Trace> parts, List<String> secret, int waiting) {

        /** Copies the lists. */
        public Now {
            parts = List.copyOf(parts);
            secret = List.copyOf(secret);
        }
    }

    /** The caller's; empty for somebody who is not in the cycle. */
    public Optional<Now> of(Caller caller, Cycle cycle) {
        return participants
                .find(cycle, caller.number())
                .map(participant -> now(cycle, participant));
    }

    private Now now(Cycle cycle, Participant participant) {
        var scheme = cycle.scheme();
        var open =
                facts.about(cycle, participant).counted().stream()
                        .filter(fact -> !isSecret(scheme, fact))
                        .toList();
        var parts =
                switch (Scoring.explain(scheme, participant.subject(), open)) {
                    case Checked.Sound<Trace>(var total) ->
                            components(total).filter(part -> !isSecret(scheme, part.id())).toList();
                    case Checked.Faulty<Trace> _ -> List.<Trace>of();
                };
        var secret =
                scheme.componentsOf(participant.pool().id()).stream()
                        .map(component -> component.id())
                        .filter(component -> isSecret(scheme, component))
                        .toList();
        return new Now(participant, parts, secret, waiting(open));
    }

    private static Stream<Trace> components(Trace node) {
        return switch (node.label()) {
            case BALLOT, SHEET, RATING, SURVEY, LEDGER, IMPORTED, NESTED -> Stream.of(node);
            case TOTAL, SUM, WEIGHTED, CAP ->
                    node.parts().stream().flatMap(RunningScore::components);
            case GROUP, INDICATOR, ASPECT, WAVE, NESTED_TOTAL -> Stream.empty();
            case REWARDS, DEDUCTIONS, ITEM, ENTRY -> Stream.empty();
        };
    }

    private static boolean isSecret(Scheme scheme, Fact fact) {
        return isSecret(scheme, fact.component());
    }

    private static boolean isSecret(Scheme scheme, String component) {
        var found = scheme.components().get(component);
        return found != null && found.kind().name().isConfidential();
    }

    private static int waiting(List<Fact> facts) {
        return (int)
                facts.stream()
                        .filter(fact ->
                                fact instanceof Fact.LedgerEntry entry
                                        && entry.state() == Fact.State.SUBMITTED)
                        .count();
    }
}
