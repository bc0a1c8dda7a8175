package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The result of a cycle.
 *
 * @param scheme id and version, such as {@code womens-federation@1}
 * @param pools in the scheme's order, an empty one without rows
 */
public record Standings(String scheme, List<PoolRows> pools) {
    /** A pool's rows: by rank and then by subject id, incomplete ones last. */
    public record PoolRows(String pool, List<Row> rows) {
        public PoolRows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How one subject came out.
     *
     * @param rank from 1; null where incomplete or the pool is not ranked
     * @param total shown, with the scheme's decimals; provisional where incomplete
     * @param components shown values by component id, null where incomplete
     * @param multiplier what the award is multiplied by, or null where there is none
     * @param withheld whose own award is withheld, sorted, where a unit is vetoed; else null
     * @param movement places gained since the last cycle, or null
     */
    public record Row(
            String subject,
            @Nullable Integer rank,
            BigDecimal total,
            boolean complete,
            Map<String, @Nullable BigDecimal> components,
            @Nullable String grade,
            @Nullable String prize,
            @Nullable BigDecimal multiplier,
            boolean vetoed,
            @Nullable List<String> withheld,
            @Nullable Integer movement,
            List<String> consequences) {
        public Row {
            components = Copies.map(components);
            consequences = List.copyOf(consequences);
        }
    }

    public Standings {
        pools = List.copyOf(pools);
    }
}
