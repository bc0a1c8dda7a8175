package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Secret marks by weighted voter groups. */
record BallotComponent(
        String key,
        String title,
        @Nullable String clause,
        BigDecimal maximum,
        BigDecimal step,
        List<String> contents,
        List<BallotCriterion> criteria,
        List<VoterGroup> groups,
        List<PoolView> pools,
        int minimumGroup,
        @Nullable BigDecimal quorum)
        implements ComponentView {

    /** Something that is marked by itself. */
    record BallotCriterion(String key, String title, BigDecimal maximum) {}

    /** A weighted group of voters. */
    record VoterGroup(String key, String title, BigDecimal weight) {}
}
