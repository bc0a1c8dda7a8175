package org.gongping.scoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All subjects' tallies by pool, and their places.
 *
 * @param tallies pool id to tallies, every pool of the scheme in its order
 */
record PoolTallies(Scheme scheme, Map<String, List<SubjectTally>> tallies) {
    static PoolTallies of(Scheme scheme, List<Subject> subjects, List<Fact> facts) {
        Map<String, Map<String, List<Fact>>> bySubject = FactIndex.of(facts);
        Map<String, List<SubjectTally>> tallies = new LinkedHashMap<>();
        for (Pool pool : scheme.pools()) {
            tallies.put(
                    pool.id(),
                    subjects.stream()
                            .filter(s -> s.pool().equals(pool.id()))
                            .map(s -> tally(scheme, s, bySubject))
                            .toList());
        }
        return new PoolTallies(scheme, tallies);
    }

    private static SubjectTally tally(
            Scheme scheme, Subject subject, Map<String, Map<String, List<Fact>>> facts) {
        return SubjectTally.of(scheme, subject, facts.getOrDefault(subject.id(), Map.of()));
    }

    List<SubjectTally> of(Pool pool) {
        return tallies.getOrDefault(pool.id(), List.of());
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
            List<SubjectTally> together =
                    pools.stream().flatMap(pool -> of(pool).stream()).toList();
            names.putAll(Shares.names(distribution, Place.rank(scheme, together)));
        } else {
            pools.forEach(pool -> names.putAll(Shares.names(distribution, places(pool))));
        }
    }
}
