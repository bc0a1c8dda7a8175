package org.gongping.ballot.poll;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Voters whose marks are averaged together, as frozen: how many, not who.
 *
 * @param key id in the scheme
 * @param weight shares are taken of the sum of weights
 * @param roll how many voters it has
 * @param issued how many slips are registered, at most {@code roll}
 * @param slips which registered slips are good, or null before any are
 */
public record VoterGroup(
        String key,
        LocalText title,
        BigDecimal weight,
        int roll,
        int issued,
        @Nullable String slips) {

    /** Whether there is a voter who could not be given a slip. */
    boolean lacksSlips() {
        return roll > 0 && issued == 0;
    }

    VoterGroup with(int count, String sheet) {
        return new VoterGroup(key, title, weight, roll, count, sheet);
    }
}
