package org.gongping.ranking.mongo;

import org.gongping.ranking.Edition;
import org.gongping.ranking.StandingRow;
import org.gongping.ranking.TraceLine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of an edition. Its {@code _id} is computed from organisation, cycle, edition, pool and
 * place, so that a page is one {@code $in} of {@code _id}s.
 *
 * @param edition key of all rows of the edition
 * @param subject key of the edition's subject
 * @param unitKey key of the pool's rows of a unit
 * @param names keys of what a name search looks for; null as read
 * @param trace why it is so; null where it was not read
 */
record RowDocument(
        @Id String id,
        String edition,
        String subject,
        String unitKey,
        @Nullable List<String> names,
        String pool,
        int place,
        String number,
        String name,
        String unit,
        @Nullable Integer rank,
        BigDecimal total,
        boolean complete,
        List<Part> components,
        @Nullable String grade,
        @Nullable String prize,
        @Nullable BigDecimal multiplier,
        @Nullable Integer movement,
        boolean vetoed,
        List<String> consequences,
        @Nullable List<TraceLine> trace) {

    static final String COLLECTION = "standings";

    /** A component's value; null where it is missing. */
    record Part(String component, @Nullable BigDecimal value) {}

    static RowDocument of(Edition edition, StandingRow row) {
        var keys = new RowKeys(edition);
        return new RowDocument(
                keys.place(row.pool(), row.place()),
                keys.edition(),
                keys.subject(row.number()),
                keys.unit(row.pool(), row.unit()),
                keys.names(row),
                row.pool(),
                row.place(),
                row.number(),
                row.name(),
                row.unit(),
                row.rank(),
                row.total(),
                row.complete(),
                parts(row.components()),
                row.grade(),
                row.prize(),
                row.multiplier(),
                row.movement(),
                row.vetoed(),
                row.consequences(),
                row.trace());
    }

    StandingRow row() {
        var values = new LinkedHashMap<String, @Nullable BigDecimal>();
        components.forEach(part -> values.put(part.component(), part.value()));
        return new StandingRow(
                pool,
                place,
                number,
                name,
                unit,
                rank,
                total,
                complete,
                values,
                grade,
                prize,
                multiplier,
                movement,
                vetoed,
                consequences,
                trace == null ? List.of() : trace);
    }

    private static List<Part> parts(Map<String, @Nullable BigDecimal> components) {
        return components.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}
