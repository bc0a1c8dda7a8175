package org.gongping.scoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.gongping.scoring.Standings.PoolRows;
import org.gongping.scoring.Standings.Row;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings scores, places and outcomes together into rows. */
final class StandingsWriter {
    private static final Comparator<Row> ROW_ORDER =
            comparing(Row::complete, Comparator.reverseOrder())
                    .thenComparing(Row::rank, nullsLast(naturalOrder()))
                    .thenComparing(Row::subject);

    private final PoolScores scores;
    private final Outcomes outcomes;
    private final Vetoes vetoes;
    private final Map<String, Previous> previous = new HashMap<>();

    StandingsWriter(PoolScores scores, Vetoes vetoes, List<Previous> previous) {
        this.scores = scores;
        this.outcomes = new Outcomes(scores);
        this.vetoes = vetoes;
        previous.forEach(p -> this.previous.put(p.subject(), p));
    }

    Standings write() {
        Scheme scheme = scores.scheme();
        return new Standings(scheme.name(), scheme.pools().stream().map(this::pool).toList());
    }

    private PoolRows pool(Pool pool) {
        Stream<Row> ranked =
                scores.places(pool).parallelStream().map(p -> row(p.score(), p.first()));
        Stream<Row> others =
                scores.of(pool).parallelStream()
                        .filter(score -> !pool.ranked() || !score.complete())
                        .map(score -> row(score, null));
        List<Row> rows = Stream.concat(ranked, others).sorted(ROW_ORDER).toList();
        return new PoolRows(pool.id(), rows);
    }

    private Row row(Score score, @Nullable Integer rank) {
        String subject = score.subject().id();
        String pool = score.subject().pool();
        boolean complete = score.complete();
        String grade = complete ? outcomes.grade(score) : null;
        String prize = complete ? outcomes.prize(score, grade) : null;
        Previous before = previous.get(subject);
        return new Row(
                subject,
                rank,
                score.total(),
                complete,
                score.components(),
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
