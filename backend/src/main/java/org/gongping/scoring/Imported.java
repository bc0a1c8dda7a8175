package org.gongping.scoring;

import java.math.BigDecimal;

/**
 * A number from outside, entered with its source document.
 *
 * @param max the highest score
 */
public record Imported(BigDecimal max, Missing missing) implements Kind {
    @Override
    public Name name() {
        return Name.IMPORTED;
    }
}
