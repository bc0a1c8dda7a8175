package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Marks by named raters. */
record RatingComponent(
        String key,
        String title,
        @Nullable String clause,
        BigDecimal maximum,
        List<RatingAspect> aspects)
        implements ComponentView {

    /** One thing that every rater marks. */
    record RatingAspect(String key, String title, BigDecimal points) {}
}
