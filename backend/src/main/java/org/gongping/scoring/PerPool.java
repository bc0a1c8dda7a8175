package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A rule given per pool id, or for {@code any} pool that has none of its own.
 *
 * @param rules pool id or {@code any} to rule, in the scheme's order
 */
public record PerPool<R>(Map<String, R> rules) {
    /** The key that stands for every pool without a rule of its own. */
    public static final String ANY = "any";

    public PerPool {
        rules = Copies.map(rules);
    }

    /** One rule for every pool. */
    public static <R> PerPool<R> any(R rule) {
        return new PerPool<>(Map.of(ANY, rule));
    }

    /** No rule for any pool. */
    public static <R> PerPool<R> none() {
        return new PerPool<>(Map.of());
    }

    /** The rule of this pool, or null if it has none. */
    public @Nullable R of(String pool) {
        R own = rules.get(pool);
        return own != null ? own : rules.get(ANY);
    }
}
