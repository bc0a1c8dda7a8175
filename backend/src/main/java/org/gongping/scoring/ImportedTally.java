package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A score from outside, or what the scheme says of a missing one. */
record ImportedTally(Fact.@Nullable ImportedScore fact, @Nullable BigFraction value)
        implements Tally {
    static ImportedTally of(Imported imported, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.ImportedScore score) {
                return new ImportedTally(score, Exact.of(score.score()));
            }
        }
        return new ImportedTally(
                null, imported.missing() == Missing.ZERO ? BigFraction.ZERO : null);
    }

    @Nullable String grade() {
        return fact == null ? null : fact.grade();
    }
}
