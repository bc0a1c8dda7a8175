package org.gongping.scoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Standings.PoolRows;
import org.gongping.scoring.Standings.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings tallies, places and outcomes together into rows. */
final class StandingsWriter {
    private static final Comparator<Row> ROW_ORDER =
            comparing(Row::complete, Comparator.reverseOrder())
                    .thenComparing(Row::rank, nullsLast(naturalOrder()))
                    .thenComparing(Row::subject);

    private final PoolTallies tallies;
    private final Outcomes outcomes;
    private final Vetoes vetoes;
    private final Map<String, Previous> previous = new HashMap<>();

    StandingsWriter(PoolTallies tallies, Vetoes vetoes, List<Previous> previous) {
        this.tallies = tallies;
        this.outcomes = new Outcomes(tallies);
        this.vetoes = vetoes;
        previous.forEach(p -> this.previous.put(p.subject(), p));
    }

    Standings write() {
        Scheme scheme = tallies.scheme();
        return new Standings(scheme.name(), scheme.pools().stream().map(this::pool).toList());
    }

    private PoolRows pool(Pool pool) {
        Map<String, Integer> ranks = new HashMap<>();
        tallies.places(pool).forEach(p -> ranks.put(p.tally().subject().id(), p.first()));
        List<Row> rows =
                tallies.of(pool).stream()
                        .map(tally -> row(tally, ranks.get(tally.subject().id())))
                        .sorted(ROW_ORDER)
                        .toList();
        return new PoolRows(pool.id(), rows);
    }

    private Row row(SubjectTally tally, @Nullable Integer rank) {
        String subject = tally.subject().id();
        String pool = tally.subject().pool();
        boolean complete = tally.complete();
        String grade = complete ? outcomes.grade(tally) : null;
        String prize = complete ? outcomes.prize(tally, grade) : null;
        Previous before = previous.get(subject);
        return new Row(
                subject,
                rank,
                tally.total(),
                complete,
                shown(tally),
                grade,
                prize,
                complete
                        ? outcomes.multiplier(pool, grade, prize, vetoes.takesAward(subject))
                        : null,
                vetoes.vetoed(subject),
                vetoes.withheld(subject),
                movement(rank, pool, before),
                outcomes.consequences(
                        grade, before == null ? null : before.grade(), vetoes.vetoed(subject)));
    }

    private Map<String, @Nullable BigDecimal> shown(SubjectTally tally) {
        Map<String, @Nullable BigDecimal> shown = new LinkedHashMap<>();
        tally.components().forEach((id, component) -> shown.put(id, shown(component.value())));
        return shown;
    }

    private @Nullable BigDecimal shown(@Nullable BigFraction value) {
        return value == null ? null : Exact.shown(value, tallies.scheme().decimals());
    }

    /** Places gained since the cycle before, if the subject was ranked in the same pool then. */
    private static @Nullable Integer movement(
            @Nullable Integer rank, String pool, @Nullable Previous before) {
        if (rank == null || before == null || !before.pool().equals(pool)) {
            return null;
        }
        Integer rankBefore = before.rank();
        return rankBefore == null ? null : rankBefore - rank;
    }
}
