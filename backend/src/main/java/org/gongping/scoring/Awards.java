package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What grades and prizes add to or take from the award, in percent of its base: the multiplier is 1
 * plus both; a name not listed adds nothing.
 *
 * @param base what the percentages are of
 */
public record Awards(
        @Nullable LocalText base,
        Map<String, BigDecimal> perGrade,
        Map<String, BigDecimal> perPrize) {
    public Awards {
        perGrade = Copies.map(perGrade);
        perPrize = Copies.map(perPrize);
    }
}
