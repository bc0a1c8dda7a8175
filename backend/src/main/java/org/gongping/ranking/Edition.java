package org.gongping.ranking;

import org.gongping.kernel.CycleKey;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * Standings as computed at one moment; an edition never changes but for being published.
 *
 * @param cycle what was computed
 * @param id unique in the organisation
 * @param computedAt when
 * @param computedBy staff number of whoever asked for it
 * @param publishedAt when it was published, or null
 * @param pools how many rows each pool has
 * @param incomplete how many subjects lack a part
 * @param setAside of how many subjects something is known that their pool does not count
 */
public record Edition(
        CycleKey cycle,
        String id,
        Instant computedAt,
        String computedBy,
        @Nullable Instant publishedAt,
        Map<String, Integer> pools,
        int incomplete,
        int setAside) {

    /** Copies the pools. */
    public Edition {
        pools = Map.copyOf(pools);
    }

    /** How many subjects it has. */
    public int subjects() {
        return pools.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many rows a pool has; 0 for one that the scheme lacks. */
    public int sizeOf(String pool) {
        return pools.getOrDefault(pool, 0);
    }

    Edition published(Instant at) {
        return new Edition(cycle, id, computedAt, computedBy, at, pools, incomplete, setAside);
    }
}
