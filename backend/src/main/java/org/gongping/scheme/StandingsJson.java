package org.gongping.scheme;

import org.gongping.scoring.Standings;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes standings as JSON, always in the same bytes: every key in its fixed place, components by
 * id, since a bundle's own order of them means nothing, points as texts with the scheme's decimals,
 * null where there is nothing to tell.
 */
public final class StandingsJson {
    private final StringBuilder json = new StringBuilder();

    private StandingsJson() {}

    /** The standings on one line. */
    public static String of(Standings standings) {
        StandingsJson writer = new StandingsJson();
        writer.json.append('{');
        writer.key("scheme").text(standings.scheme());
        writer.next("pools").list(standings.pools(), writer::pool);
        return writer.json.append('}').toString();
    }

    private void pool(Standings.PoolRows pool) {
        json.append('{');
        key("pool").text(pool.pool());
        next("rows").list(pool.rows(), this::row);
        json.append('}');
    }

    private void row(Standings.Row row) {
        json.append('{');
        key("subject").text(row.subject());
        next("rank").bare(row.rank());
        next("total").text(row.total().toPlainString());
        next("complete").bare(row.complete());
        next("components").points(row.components());
        next("grade").text(row.grade());
        next("prize").text(row.prize());
        next("multiplier").number(row.multiplier());
        next("vetoed").bare(row.vetoed());
        List<String> withheld = row.withheld();
        next("withheld");
        if (withheld == null) {
            bare(null);
        } else {
            list(withheld, this::text);
        }
        next("movement").bare(row.movement());
        next("consequences").list(row.consequences(), this::text);
        json.append('}');
    }

    private void points(Map<String, @Nullable BigDecimal> points) {
        json.append('{');
        String comma = "";
        for (Map.Entry<String, @Nullable BigDecimal> entry : new TreeMap<>(points).entrySet()) {
            json.append(comma);
            key(entry.getKey()).number(entry.getValue());
            comma = ",";
        }
        json.append('}');
    }

    private <T> void list(List<T> items, Consumer<T> writer) {
        json.append('[');
        for (int i = 0; i < items.size(); i++) {
            json.append(i == 0 ? "" : ",");
            writer.accept(items.get(i));
        }
        json.append(']');
    }

    private StandingsJson next(String key) {
        json.append(',');
        return key(key);
    }

    private StandingsJson key(String key) {
        text(key);
        json.append(':');
        return this;
    }

    private void number(@Nullable BigDecimal number) {
        text(number == null ? null : number.toPlainString());
    }

    private void text(@Nullable String text) {
        if (text == null) {
            bare(null);
        } else {
            CanonicalJson.quote(text, json);
        }
    }

    private void bare(@Nullable Object value) {
        json.append(value);
    }
}
