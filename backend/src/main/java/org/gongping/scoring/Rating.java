package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Marks by named raters, aspect by aspect (领导评价).
 *
 * @param combine how several raters' marks become one value
 */
public record Rating(List<Aspect> aspects, Combine combine) implements Kind {
    /** One thing that every rater marks, from 0 to its points. */
    public record Aspect(String id, LocalText title, BigDecimal points) {}

    /** How several raters' marks become one value. */
    public enum Combine {
        MEAN
    }

    public Rating {
        aspects = List.copyOf(aspects);
    }

    @Override
    public Name name() {
        return Name.RATING;
    }

    @Override
    public BigDecimal max() {
        return aspects.stream().map(Aspect::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
