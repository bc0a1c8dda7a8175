package org.gongping.ranking;

import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * Standings as computed at one moment; an edition never changes but for being published. A
 * published one is open to the whole organisation, a provisional one to the office, leaders and
 * auditors.
 *
 * @param cycle what was computed
 * @param id unique in the organisation
 * @param computedAt when
 * @param computedBy staff number of whoever asked for it
 * @param publishedAt when it was published, or null
 * @param publishedBy staff number of whoever published it; null too where that was not recorded
 * @param pools how many rows each pool has
 * @param incomplete how many subjects lack a part
 * @param setAside of how many subjects something is known that their pool does not count
 * @param sha256 of its public bundle in canonical form; null where none is kept
 */
public record Edition(
        CycleKey cycle,
        String id,
        Instant computedAt,
        String computedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        Map<String, Integer> pools,
        int incomplete,
        int setAside,
        @Nullable String sha256)
        implements Guarded {

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

    @Override
    public String organisation() {
        return cycle.organisation();
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return publishedAt != null || seesProvisional(caller);
    }

    static boolean seesProvisional(Caller caller) {
        return caller.holdsAny(Role.OFFICE, Role.LEADER, Role.AUDITOR);
    }

    Edition published(Instant at, String by) {
        return new Edition(
                cycle, id, computedAt, computedBy, at, by, pools, incomplete, setAside, sha256);
    }
}
