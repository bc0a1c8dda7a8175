package org.gongping.scheme.graphql;

/** A pool as the contract shows it. */
record PoolView(String key, String title, boolean ranked) {}
