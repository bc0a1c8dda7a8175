package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Answers from a sample of the public. */
record SurveyComponent(
        String key,
        String title,
        @Nullable String clause,
        BigDecimal maximum,
        BigDecimal lowest,
        BigDecimal highest,
        List<SurveyWave> waves,
        List<SurveyStratum> strata)
        implements ComponentView {

    /** One round of asking. */
    record SurveyWave(String key, String title, BigDecimal weight) {}

    /** A part of the public. */
    record SurveyStratum(String key, String title, BigDecimal share) {}
}
