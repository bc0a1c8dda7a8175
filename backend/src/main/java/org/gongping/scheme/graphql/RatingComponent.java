package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Marks by named raters. */
record RatingComponent(String key, String title, @Nullable String clause, BigDecimal maximum)
        implements ComponentView {}
