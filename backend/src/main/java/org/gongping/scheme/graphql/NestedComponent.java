package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** The total of another scheme. */
record NestedComponent(
        String key, String title, @Nullable String clause, BigDecimal maximum, String scheme)
        implements ComponentView {}
