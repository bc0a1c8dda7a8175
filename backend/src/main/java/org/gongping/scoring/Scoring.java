package org.gongping.scoring;

import java.util.List;

/** Computes results from facts, and says why they are what they are. */
public final class Scoring {
    private Scoring() {}

    /**
     * The standings of a cycle. The order of subjects, facts and previous results does not matter.
     *
     * @param previous the cycle before, for movement and consecutive grades; may name others
     */
    public static Checked<Standings> compute(
            Scheme scheme, List<Subject> subjects, List<Fact> facts, List<Previous> previous) {
        throw new UnsupportedOperationException("computing is not there yet");
    }

    /** Why one subject's total is what it is; the facts are those about this subject. */
    public static Checked<Trace> explain(Scheme scheme, Subject subject, List<Fact> facts) {
        throw new UnsupportedOperationException("explaining is not there yet");
    }
}
