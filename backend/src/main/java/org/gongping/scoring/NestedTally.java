package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Another scheme's total as a share of its maximum; without one the subject is incomplete. */
record NestedTally(Nested nested, Fact.@Nullable NestedTotal fact, @Nullable BigFraction value)
        implements Tally {
    static NestedTally of(Nested nested, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.NestedTotal total) {
                return new NestedTally(nested, total, share(nested, total));
            }
        }
        return new NestedTally(nested, null, null);
    }

    private static BigFraction share(Nested nested, Fact.NestedTotal fact) {
        return Exact.of(nested.max().multiply(fact.total())).divide(Exact.of(fact.of()));
    }
}
