package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One subject's components and total.
 *
 * @param components by id, in the scheme's order: those that the pool's total refers to
 * @param exact the total; incomplete components count 0 in it
 * @param total the total as shown and ranked
 */
record SubjectTally(
        Subject subject,
        Map<String, Tally> components,
        BigFraction exact,
        BigDecimal total,
        boolean complete) {
    /** Counts one subject's facts, given by component; the parts are those of its pool's total. */
    static SubjectTally of(
            Scheme scheme, List<Component> parts, Subject subject, Map<String, List<Fact>> facts) {
        Map<String, Tally> components = new LinkedHashMap<>();
        for (Component component : parts) {
            List<Fact> own = facts.getOrDefault(component.id(), List.of());
            components.put(component.id(), Tally.of(component, own));
        }
        Expression expression = scheme.totalOf(subject.pool());
        BigFraction exact =
                Expressions.value(expression, scheme, id -> valueOrZero(components.get(id)));
        return new SubjectTally(
                subject,
                components,
                exact,
                Exact.shown(exact, scheme.decimals()),
                components.values().stream().allMatch(tally -> tally.value() != null));
    }

    /** A component's exact value; 0 where it is incomplete or outside the pool's total. */
    BigFraction valueOf(String component) {
        return valueOrZero(components.get(component));
    }

    /** The tally of a component that the pool's total refers to. */
    Tally tallyOf(String component) {
        return Objects.requireNonNull(components.get(component));
    }

    private static BigFraction valueOrZero(@Nullable Tally tally) {
        BigFraction value = tally == null ? null : tally.value();
        return value == null ? BigFraction.ZERO : value;
    }
}
