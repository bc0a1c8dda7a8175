package crooked.scoring;

import java.math.BigDecimal;

/** Loses digits inside a method. */
interface BreaksPOINTS_ARE_NEVER_BINARY_FRACTIONS {
    default long rounded(BigDecimal points) {
        return Math.round(points.doubleValue());
    }
}
