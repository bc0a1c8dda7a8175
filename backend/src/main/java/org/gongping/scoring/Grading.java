package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** How totals become grades. */
public sealed interface Grading permits Distribution, Grading.Thresholds, Grading.FromImported {
    /** The first threshold met on the rounded total; the last grade takes the rest. */
    record Thresholds(List<Threshold> thresholds) implements Grading {
        public Thresholds {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** A grade and the lowest total that earns it; the last grade needs none. */
    record Threshold(String grade, @Nullable BigDecimal min) {}

    /** The grade that the imported fact of this component carries. */
    record FromImported(String component) implements Grading {}
}
