package org.gongping.imported;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Enters or corrects a score from outside; a repeat answers as the first did. */
@Component
public class RecordImportedScore {

    private final Cycles cycles;
    private final Participants participants;
    private final ImportedScores scores;
    private final People people;
    private final Clock clock;

    RecordImportedScore(
            Cycles cycles,
            Participants participants,
            ImportedScores scores,
            People people,
            Clock clock) {
        this.cycles = cycles;
        this.participants = participants;
        this.scores = scores;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What to enter.
     *
     * @param cycle the cycle's key in the caller's organisation; empty if none was meant
     * @param subject the staff number of the person whom it is about
     * @param version the version last seen; 0 for the first
     */
    public record Wish(
            String cycle, String component, String subject, int version, Entry.Value value) {}

    /** Enters it, or says why not. */
    public Outcome<ImportedScore> run(Caller caller, Wish wish) {
        var cycle = cycles.find(new CycleKey(caller.organisation(), wish.cycle()));
        if (cycle.isEmpty()) {
            return refused("cycle", RefusalCode.NOT_FOUND);
        }
        if (!cycle.get().isOpen()) {
            return refused("cycle", RefusalCode.WRONG_STATE);
        }
        if (caller.is(wish.subject())) {
            return refused("subject", RefusalCode.OWN_MATTER);
        }
        return participants
                .find(cycle.get(), wish.subject())
                .map(participant -> check(caller, cycle.get(), participant, wish))
                .orElseGet(() -> refused("subject", RefusalCode.NOT_FOUND));
    }

    private Outcome<ImportedScore> check(
            Caller caller, Cycle cycle, Participant participant, Wish wish) {
        var rules = new ScoreRules(cycle.scheme(), wish.component());
        var kind = rules.kind();
        if (kind.isEmpty()) {
            return refused("component", RefusalCode.NOT_IN_SCHEME);
        }
        if (!rules.counts(participant)) {
            return refused("subject", RefusalCode.NOT_IN_SCHEME);
        }
        var reasons = rules.refusals(kind.get(), participant, wish.value());
        var slot = new Slot(cycle.key(), wish.component(), wish.subject());
        return reasons.isEmpty() ? enter(caller, slot, wish) : Outcome.refused(reasons);
    }

    private Outcome<ImportedScore> enter(Caller caller, Slot slot, Wish wish) {
        var stored = scores.find(slot);
        var version = stored.map(ImportedScore::version).orElse(0);
        if (version == wish.version() + 1
                && stored.orElseThrow().newest().value().isSameAs(wish.value())) {
            return Outcome.done(stored.orElseThrow());
        }
        if (version != wish.version()) {
            return refused("version", RefusalCode.STALE);
        }
        var by = caller.number();
        var name = people.find(caller.organisation(), by).map(Person::name).orElse(by);
        var at = clock.instant();
        var next =
                stored.map(score -> score.corrected(wish.value(), by, name, at))
                        .orElseGet(() -> ImportedScore.first(slot, wish.value(), by, name, at));
        return scores.save(next) ? Outcome.done(next) : refused("version", RefusalCode.STALE);
    }

    private static Outcome<ImportedScore> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
