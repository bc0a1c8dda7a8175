package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Σ(weight·part) ÷ Σweight over the parts that there are. */
final class WeightedMean {
    private BigFraction points = BigFraction.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    /** Takes a part in; one that is null is left out with its weight. */
    void add(BigDecimal weight, @Nullable BigFraction part) {
        if (part != null) {
            points = points.add(part.multiply(Exact.of(weight)));
            weights = weights.add(weight);
        }
    }

    /** The mean, or null if no part was there. */
    @Nullable BigFraction value() {
        return weights.signum() == 0 ? null : points.divide(Exact.of(weights));
    }
}
