package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Previous;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** How everybody came out of the year before: movement and consecutive grades compare with it. */
@Component
class LastCycle {

    private final Editions editions;
    private final StandingRows rows;

    LastCycle(Editions editions, StandingRows rows) {
        this.editions = editions;
        this.rows = rows;
    }

    /** The published results of the year before the cycle's; none if there are none. */
    List<Previous> before(Cycle cycle) {
        var key = new CycleKey(cycle.organisation(), String.valueOf(cycle.year() - 1));
        return editions.of(key).of(Editions.Kind.PUBLISHED).stream()
                .flatMap(this::results)
                .toList();
    }

    private Stream<Previous> results(Edition edition) {
        return edition.pools().entrySet().stream()
                .flatMap(pool ->
                        rows.between(edition, pool.getKey(), 1, pool.getValue(), false).stream())
                .map(row -> new Previous(row.number(), row.pool(), row.rank(), row.grade()));
    }
}
