package org.gongping.scoring;

import java.util.List;

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
        return faults(scheme, subjects, FactIndex.of(subjects, facts), previous);
    }

    private static List<Fault> faults(
            Scheme scheme, List<Subject> subjects, FactIndex facts, List<Previous> previous) {
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
        FactIndex index = FactIndex.of(subjects, facts);
        List<Fault> faults = faults(scheme, subjects, index, previous);
        if (!faults.isEmpty()) {
            return new Checked.Faulty<>(faults);
        }
        PoolScores scores = PoolScores.of(scheme, subjects, index);
        Vetoes vetoes = new Vetoes(scheme, facts);
        return new Checked.Sound<>(new StandingsWriter(scores, vetoes, previous).write());
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
        List<Subject> one = List.of(subject);
        FactIndex index = FactIndex.of(one, facts);
        new FactRules(scheme, null).check(one, index, faults.at("facts"));
        if (!faults.found().isEmpty()) {
            return new Checked.Faulty<>(faults.found());
        }
        List<Component> parts = scheme.componentsOf(subject.pool());
        SubjectTally tally = SubjectTally.of(scheme, parts, subject, index.of(0));
        return new Checked.Sound<>(new TotalTrace(scheme, tally).write());
    }
}
