package org.gongping.scoring;

import java.util.List;
import java.util.Map;

/** Computes results from facts, and says why they are what they are. */
public final class Scoring {
    private Scoring() {}

    /**
     * What makes no sense in a scheme, each fault at its place in the scheme; none if it is sound.
     */
    public static List<Fault> faults(Scheme scheme) {
        Faults faults = new Faults();
        SchemeCheck.check(scheme, faults);
        return faults.found();
    }

    /** What makes no sense in all that standings are computed from, the scheme included. */
    public static List<Fault> faults(
            Scheme scheme, List<Subject> subjects, List<Fact> facts, List<Previous> previous) {
        Faults faults = new Faults();
        SchemeCheck.check(scheme, faults.at("scheme"));
        InputCheck.check(scheme, subjects, facts, previous, faults);
        return faults.found();
    }

    /**
     * The standings of a cycle. The order of subjects, facts and previous results does not matter.
     * Whatever is wrong, in the scheme too, is told all at once; nothing is left out in silence.
     *
     * @param previous the cycle before, for movement and consecutive grades; may name others
     */
    public static Checked<Standings> compute(
            Scheme scheme, List<Subject> subjects, List<Fact> facts, List<Previous> previous) {
        List<Fault> faults = faults(scheme, subjects, facts, previous);
        if (!faults.isEmpty()) {
            return new Checked.Faulty<>(faults);
        }
        PoolTallies tallies = PoolTallies.of(scheme, subjects, facts);
        Vetoes vetoes = new Vetoes(scheme, facts);
        return new Checked.Sound<>(new StandingsWriter(tallies, vetoes, previous).write());
    }

    /**
     * The facts of a public bundle: the marks of ballots, ratings and surveys give way to each
     * subject's exact value. The facts have been computed without fault.
     */
    public static List<Fact> withoutMarks(Scheme scheme, List<Fact> facts) {
        return PublicFacts.of(scheme, facts);
    }

    /** Why one subject's total is what it is; the facts are those about this subject. */
    public static Checked<Trace> explain(Scheme scheme, Subject subject, List<Fact> facts) {
        Faults faults = new Faults();
        SchemeCheck.check(scheme, faults.at("scheme"));
        Map<String, Subject> known = Map.of(subject.id(), subject);
        new FactCheck(scheme, known, null).check(facts, faults.at("facts"));
        if (!faults.found().isEmpty()) {
            return new Checked.Faulty<>(faults.found());
        }
        Map<String, List<Fact>> own = FactIndex.of(facts).getOrDefault(subject.id(), Map.of());
        return new Checked.Sound<>(
                new TotalTrace(scheme, SubjectTally.of(scheme, subject, own)).write());
    }
}
