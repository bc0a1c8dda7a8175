package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mean of the raters' sums.
 *
 * @param raters how many marked something
 */
record RatingTally(int raters, @Nullable BigFraction value) implements Tally {
    static RatingTally of(Rating rating, List<Fact> facts) {
        Set<String> raters = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int marks = 0;
        for (Fact fact : facts) {
            if (fact instanceof Fact.RatingMark mark) {
                raters.add(mark.rater());
                sum = sum.add(mark.mark());
                marks++;
            }
        }
        // nobody marks an aspect twice, so all marks are there if there are enough of them
        boolean whole = marks > 0 && marks == raters.size() * rating.aspects().size();
        return new RatingTally(raters.size(), whole ? mean(rating, sum, raters.size()) : null);
    }

    private static BigFraction mean(Rating rating, BigDecimal sum, int raters) {
        return switch (rating.combine()) {
            case MEAN -> Exact.of(sum).divide(raters);
        };
    }
}
