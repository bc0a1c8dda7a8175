package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A tree of indicators marked by appraisers. */
record SheetComponent(String key, String title, @Nullable String clause, BigDecimal maximum)
        implements ComponentView {}
