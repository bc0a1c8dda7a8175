package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Answers from a sample of the public. */
record SurveyComponent(String key, String title, @Nullable String clause, BigDecimal maximum)
        implements ComponentView {}
