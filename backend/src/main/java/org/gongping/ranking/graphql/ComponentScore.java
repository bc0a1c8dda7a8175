package org.gongping.ranking.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A component's share in a total; the value is null where it is missing. */
record ComponentScore(String key, String title, @Nullable BigDecimal value) {}
