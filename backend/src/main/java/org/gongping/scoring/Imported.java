package org.gongping.scoring;

import java.math.BigDecimal;

/**
 * A number from outside, entered with its source document.
 *
 * @param max the highest score
 */
public record Imported(BigDecimal max, Missing missing) implements Kind {
    /** What becomes of a subject without a score. */
    public enum Missing {
        INCOMPLETE,
        ZERO
    }
}
