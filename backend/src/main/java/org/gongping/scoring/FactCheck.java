package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether each fact fits its component and subject, and facts that exclude each other do not meet.
 */
final class FactCheck {
    /** A subject in a component. */
    private record Slot(String component, String subject) {}

    private final Scheme scheme;
    private final Map<String, Subject> subjects;
    private final Map<String, FactRule> rules = new HashMap<>();
    private final Map<String, Set<String>> componentsByPool = new HashMap<>();
    private final Once once = new Once();
    private final Set<Slot> exact = new HashSet<>();
    private final Set<Slot> marked = new HashSet<>();

    /**
     * Checks against a scheme and its subjects.
     *
     * @param liable whom a veto may name, or null where anybody will do
     */
    FactCheck(Scheme scheme, Map<String, Subject> subjects, @Nullable Set<String> liable) {
        this.scheme = scheme;
        this.subjects = subjects;
        boolean staff = scheme.appraises() == Scheme.Appraises.STAFF;
        Liable names = new Liable(staff ? liable : null);
        scheme.components().forEach((id, c) -> rules.put(id, FactRule.of(c.kind(), once, names)));
        for (Pool pool : scheme.pools()) {
            Expression total = scheme.total().of(pool.id());
            componentsByPool.put(pool.id(), total == null ? Set.of() : total.components());
        }
    }

    void check(List<Fact> facts, Faults faults) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.ExactValue) {
                exact.add(slot(fact));
            }
        }
        for (Fact fact : exact.isEmpty() ? List.<Fact>of() : facts) {
            if (!(fact instanceof Fact.ExactValue) && exact.contains(slot(fact))) {
                marked.add(slot(fact));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            check(facts.get(i), faults.at(i));
        }
    }

    private void check(Fact fact, Faults at) {
        Component component = scheme.components().get(fact.component());
        FactRule rule = rules.get(fact.component());
        Subject subject = subjects.get(fact.subject());
        at.at("subject").unless(subject != null, "'" + fact.subject() + "' is not a subject");
        if (component == null || rule == null) {
            at.at("component").add("'" + fact.component() + "' is not a component");
            return;
        }
        if (subject != null) {
            Set<String> counted = componentsByPool.get(subject.pool());
            at.at("component")
                    .unless(
                            counted == null || counted.contains(component.id()),
                            "is no part of the total of pool '" + subject.pool() + "'");
        }
        boolean counts =
                fact instanceof Fact.ExactValue value
                        ? exact(component.kind(), value, at)
                        : rule.fits(fact, at);
        at.unless(counts, "is not what component '" + fact.component() + "' counts");
    }

    /** An exact value may stand for marks that are nobody's business, and for no others. */
    private boolean exact(Kind kind, Fact.ExactValue fact, Faults at) {
        if (!kind.name().isConfidential()) {
            return false;
        }
        Bounds.within(fact.value(), kind.max(), at.at("value"));
        once.take(fact, "an exact value", at);
        at.unless(!marked.contains(slot(fact)), "stands beside marks that it should replace");
        return true;
    }

    private static Slot slot(Fact fact) {
        return new Slot(fact.component(), fact.subject());
    }
}
