package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the facts of a scheme must keep to: a rule for each component, and who has which. */
final class FactRules {
    private final Scheme scheme;
    private final Map<String, FactRule> rules = new HashMap<>();
    private final Map<String, Set<String>> componentsByPool = new HashMap<>();

    /**
     * The rules of a scheme.
     *
     * @param liable whom a veto may name, or null where anybody will do
     */
    FactRules(Scheme scheme, @Nullable Set<String> liable) {
        this.scheme = scheme;
        boolean staff = scheme.appraises() == Scheme.Appraises.STAFF;
        Liable names = new Liable(staff ? liable : null);
        scheme.components().forEach((id, c) -> rules.put(id, FactRule.of(c.kind(), names)));
        for (Pool pool : scheme.pools()) {
            Expression total = scheme.total().of(pool.id());
            componentsByPool.put(pool.id(), total == null ? Set.of() : total.components());
        }
    }

    /**
     * Tells what is wrong, in the facts' order. Facts of different subjects have nothing to do with
     * each other: subjects are looked at apart, and at the same time.
     */
    void check(List<Subject> subjects, FactIndex index, Faults faults) {
        IntStream.rangeClosed(0, subjects.size())
                .parallel()
                .boxed()
                .flatMap(n -> {
                    Subject subject = n < subjects.size() ? subjects.get(n) : null;
                    int[] places = index.places(n);
                    return new FactCheck(this, subject, places.length).check(index, places, faults);
                })
                .sorted(Comparator.comparingInt(FactCheck.Wrong::place))
                .toList()
                .forEach(wrong -> faults.take(wrong.faults()));
    }

    @Nullable FactRule of(String component) {
        return rules.get(component);
    }

    Kind kind(String component) {
        return scheme.component(component).kind();
    }

    /** The components of a pool's total; null where there is no such pool. */
    @Nullable Set<String> components(String pool) {
        return componentsByPool.get(pool);
    }
}
