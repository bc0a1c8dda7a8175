package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** A number from outside. */
record ImportedComponent(
        String key, String title, @Nullable String clause, BigDecimal maximum, List<Grade> grades)
        implements ComponentView {

    /** A grade as the scheme names it. */
    record Grade(String code, String title) {}
}
