package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

/** A rule that people keep, in the caller's language. */
record ProvisionView(@Nullable String clause, String text) {}
