package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who stands where. Provisional standings are for the office, leaders and auditors. */
@Component
public class Rankings {

    /** As {@link #key} writes it. */
    private static final Pattern PLACE = Pattern.compile("\\d{7}");

    private final Cycles cycles;
    private final Editions editions;
    private final StandingRows rows;

    Rankings(Cycles cycles, Editions editions, StandingRows rows) {
        this.cycles = cycles;
        this.editions = editions;
        this.rows = rows;
    }

    /**
     * Which rows are wanted.
     *
     * @param unit only this unit's, or null
     * @param search part of a name or a number, or null
     * @param explain whether the reasons are wanted too
     */
    public record Filter(
            String pool, @Nullable String unit, @Nullable String search, boolean explain) {}

    /** The edition of a kind, if the caller may see it. */
    public Optional<Edition> edition(Caller caller, String cycle, Editions.Kind kind) {
        if (kind == Editions.Kind.PROVISIONAL && !Edition.seesProvisional(caller)) {
            throw new RefusedException(Refusal.at("kind", RefusalCode.FORBIDDEN));
        }
        return editions.of(new CycleKey(caller.organisation(), cycle)).of(kind);
    }

    /** The edition of this id, if it is in force and the caller may see it. */
    public Optional<Edition> inForce(Caller caller, String cycle, String id) {
        var all = editions.of(new CycleKey(caller.organisation(), cycle));
        var provisional =
                Edition.seesProvisional(caller)
                        ? all.of(Editions.Kind.PROVISIONAL)
                        : Optional.<Edition>empty();
        return Stream.concat(all.of(Editions.Kind.PUBLISHED).stream(), provisional.stream())
                .filter(edition -> edition.id().equals(id))
                .findFirst();
    }

    /** A page of an edition, by place. */
    public Page<Standing> page(Edition edition, Filter filter, PageRequest request) {
        var cycle = cycles.find(edition.cycle()).orElseThrow();
        var page = filtered(edition, filter).map(found -> within(found, filter, request));
        return page.orElseGet(() -> plain(edition, filter, request))
                .map(row -> new Standing(cycle, edition, row));
    }

    /** One subject's place. */
    public Optional<Standing> find(Edition edition, String number) {
        Cycle cycle = cycles.find(edition.cycle()).orElseThrow();
        return rows.find(edition, number).map(row -> new Standing(cycle, edition, row));
    }

    private Optional<List<StandingRow>> filtered(Edition edition, Filter filter) {
        if (filter.search() != null && !filter.search().isBlank()) {
            return Optional.of(
                    rows.matching(
                            edition, filter.pool(), filter.search().strip(), filter.explain()));
        }
        return Optional.ofNullable(filter.unit())
                .map(unit -> rows.ofUnit(edition, filter.pool(), unit, filter.explain()));
    }

    private static Page<StandingRow> within(
            List<StandingRow> found, Filter filter, PageRequest request) {
        var unit = filter.unit();
        var wanted = found.stream().filter(row -> unit == null || row.unit().equals(unit)).toList();
        return Page.of(wanted, Rankings::key, request);
    }

    private Page<StandingRow> plain(Edition edition, Filter filter, PageRequest request) {
        var pool = filter.pool();
        var size = edition.sizeOf(pool);
        var begin = Math.min(size, place(request));
        var end = Math.min(size, begin + request.first());
        var found = rows.between(edition, pool, begin + 1, end, filter.explain());
        return Page.of(found, Rankings::key, begin > 0, end < size, size);
    }

    private static String key(StandingRow row) {
        return "%07d".formatted(row.place());
    }

    private static int place(PageRequest request) {
        var key = request.afterKey();
        if (key == null) {
            return 0;
        }
        if (!PLACE.matcher(key).matches()) {
            throw new RefusedException(Refusal.at("after", RefusalCode.BAD_CURSOR));
        }
        return Integer.parseInt(key);
    }
}
