package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether each fact about one subject, or about nobody known, fits its component and subject, and
 * facts that exclude each other do not meet.
 */
final class FactCheck {
    /** What is wrong with the fact at this place. */
    record Wrong(int place, Faults faults) {}

    /** A subject in a component. */
    private record Slot(String component, String subject) {}

    private final FactRules rules;
    private final @Nullable Subject subject;
    private final @Nullable Set<String> counted;
    private final Once once;
    private final Set<Slot> exact = new HashSet<>();
    private final Set<Slot> marked = new HashSet<>();

    /** Checks so many facts about a subject; about others if it is null. */
    FactCheck(FactRules rules, @Nullable Subject subject, int facts) {
        this.rules = rules;
        this.subject = subject;
        this.once = new Once(facts);
        this.counted = subject == null ? null : rules.components(subject.pool());
    }

    /** What is wrong with the facts at these places. */
    Stream<Wrong> check(FactIndex facts, int[] places, Faults faults) {
        for (int place : places) {
            if (facts.at(place) instanceof Fact.ExactValue value) {
                exact.add(slot(value));
            }
        }
        for (int place : exact.isEmpty() ? new int[0] : places) {
            Fact fact = facts.at(place);
            if (!(fact instanceof Fact.ExactValue) && exact.contains(slot(fact))) {
                marked.add(slot(fact));
            }
        }
        List<Wrong> wrong = new ArrayList<>();
        for (int place : places) {
            Faults own = faults.apart(place);
            check(facts.at(place), own);
            if (!own.found().isEmpty()) {
                wrong.add(new Wrong(place, own));
            }
        }
        return wrong.stream();
    }

    private void check(Fact fact, Faults at) {
        if (subject == null) {
            at.at("subject").add("'" + fact.subject() + "' is not a subject");
        }
        FactRule rule = rules.of(fact.component());
        if (rule == null) {
            at.at("component").add("'" + fact.component() + "' is not a component");
            return;
        }
        if (subject != null && counted != null && !counted.contains(fact.component())) {
            at.at("component").add("is no part of the total of pool '" + subject.pool() + "'");
        }
        boolean counts =
                fact instanceof Fact.ExactValue value
                        ? exact(rules.kind(fact.component()), value, at)
                        : rule.fits(fact, once, at);
        if (!counts) {
            at.add("is not what component '" + fact.component() + "' counts");
        }
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
