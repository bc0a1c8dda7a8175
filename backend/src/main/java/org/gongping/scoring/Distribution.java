package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Grades or prizes handed out by rank in fixed shares.
 *
 * @param shares from the best down; their percents add up to 100
 */
public record Distribution(Over over, List<Share> shares, Rounding rounding, Ties ties)
        implements Grading, Prizes {
    /** Among whom the places are shared out: a pool, or all ranked pools together. */
    public enum Over {
        POOL,
        ALL
    }

    /** How a share of the subjects becomes a whole number of places. */
    public enum Rounding {
        LARGEST_REMAINDER,
        FLOOR,
        CEILING
    }

    /** Whether a tie across a boundary takes the name of its first place or of its last. */
    public enum Ties {
        UP,
        DOWN
    }

    /** A grade or prize and its percent of the ranked subjects. */
    public record Share(String name, BigDecimal percent) {}

    public Distribution {
        shares = List.copyOf(shares);
    }
}
