package org.gongping.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All subjects' scores by pool, and their places.
 *
 * @param scores pool id to scores, every pool of the scheme in its order
 */
record PoolScores(Scheme scheme, Map<String, List<Score>> scores) {
    /** Counts the facts, which have been checked; many subjects at a time. */
    static PoolScores of(Scheme scheme, List<Subject> subjects, FactIndex facts) {
        List<Score> scores =
                IntStream.range(0, subjects.size())
                        .parallel()
                        .mapToObj(n -> SubjectTally.of(scheme, subjects.get(n), facts.of(n)))
                        .map(tally -> Score.of(scheme, tally))
                        .toList();
        return new PoolScores(
                scheme, scores.stream().collect(groupingBy(score -> score.subject().pool())));
    }

    List<Score> of(Pool pool) {
        return scores.getOrDefault(pool.id(), List.of());
    }

    /** The places within a pool; none where it is not ranked. */
    List<Place> places(Pool pool) {
        return pool.ranked() ? Place.rank(scheme, of(pool)) : List.of();
    }

    /**
     * Who gets which grade or prize by distribution. A rule under {@code any} holds for the pools
     * without a rule of their own; over all, these are ranked together for it.
     */
    Map<String, String> share(PerPool<?> rules) {
        Map<String, String> names = new HashMap<>();
        rules.rules()
                .forEach((key, rule) -> {
                    if (rule instanceof Distribution distribution) {
                        share(distribution, governed(rules, key), names);
                    }
                });
        return names;
    }

    private List<Pool> governed(PerPool<?> rules, String key) {
        return scheme.pools().stream()
                .filter(Pool::ranked)
                .filter(pool ->
                        key.equals(PerPool.ANY)
                                ? !rules.rules().containsKey(pool.id())
                                : key.equals(pool.id()))
                .toList();
    }

    private void share(Distribution distribution, List<Pool> pools, Map<String, String> names) {
        if (distribution.over() == Distribution.Over.ALL) {
            List<Score> together = pools.stream().flatMap(pool -> of(pool).stream()).toList();
            names.putAll(Shares.names(distribution, Place.rank(scheme, together)));
        } else {
            pools.forEach(pool -> names.putAll(Shares.names(distribution, places(pool))));
        }
    }
}
