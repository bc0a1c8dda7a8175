package org.gongping.scoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All subjects' scores by pool, and their places.
 *
 * @param scores pool id to scores, where a pool has subjects
 * @param places pool id to places, every ranked pool
 */
record PoolScores(Scheme scheme, Map<String, List<Score>> scores, Map<String, List<Place>> places) {
    /** Counts the facts, which have been checked; many subjects at a time. */
    static PoolScores of(Scheme scheme, List<Subject> subjects, FactIndex facts) {
        Map<String, List<Component>> parts = new HashMap<>();
        subjects.forEach(subject -> parts.computeIfAbsent(subject.pool(), scheme::componentsOf));
        List<Score> scores =
                IntStream.range(0, subjects.size())
                        .parallel()
                        .mapToObj(n -> {
                            Subject subject = subjects.get(n);
                            List<Component> own = parts.getOrDefault(subject.pool(), List.of());
                            return SubjectTally.of(scheme, own, subject, facts.of(n));
                        })
                        .map(tally -> Score.of(scheme, tally))
                        .toList();
        return ranked(scheme, scores.stream().collect(groupingBy(score -> score.subject().pool())));
    }

    private static PoolScores ranked(Scheme scheme, Map<String, List<Score>> scores) {
        Map<String, List<Place>> places =
                scheme.pools().parallelStream()
                        .filter(Pool::ranked)
                        .map(Pool::id)
                        .collect(toMap(identity(), pool -> rank(scheme, scores.get(pool))));
        return new PoolScores(scheme, scores, places);
    }

    private static List<Place> rank(Scheme scheme, @Nullable List<Score> scores) {
        return scores == null ? List.of() : Place.rank(scheme, scores);
    }

    List<Score> of(Pool pool) {
        return scores.getOrDefault(pool.id(), List.of());
    }

    /** The places within a pool; none where it is not ranked. */
    List<Place> places(Pool pool) {
        return places.getOrDefault(pool.id(), List.of());
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
            // pool by pool in order already: little is left to sort
            List<Score> together =
                    pools.stream()
                            .flatMap(pool -> places(pool).stream())
                            .map(Place::score)
                            .toList();
            Shares.name(distribution, Place.rank(scheme, together), names);
        } else {
            pools.forEach(pool -> Shares.name(distribution, places(pool), names));
        }
    }
}
