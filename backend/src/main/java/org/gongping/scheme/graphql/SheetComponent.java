package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** A tree of indicators marked by appraisers. */
record SheetComponent(
        String key,
        String title,
        @Nullable String clause,
        BigDecimal maximum,
        List<IndicatorView> indicators)
        implements ComponentView {

    /**
     * A node of the tree.
     *
     * @param level how far down it stands, from 1
     */
    record IndicatorView(
            String key,
            int level,
            String title,
            @Nullable String clause,
            BigDecimal points,
            List<IndicatorAspect> aspects,
            @Nullable String measure,
            @Nullable String owner,
            @Nullable String due) {}

    /** A side from which a leaf is marked. */
    record IndicatorAspect(String key, String title, BigDecimal weight) {}
}
