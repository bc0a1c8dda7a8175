package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Remembers where a fact stands, so that a second one for the same place is told. */
final class Once {
    private record Slot(
            String component, String subject, @Nullable String part, @Nullable String aspect) {}

    private final Set<Slot> taken;

    /** For so many facts. */
    Once(int facts) {
        taken = HashSet.newHashSet(facts);
    }

    /** Takes the one place that a subject has in a component. */
    void take(Fact fact, String what, Faults at) {
        take(fact, null, null, () -> what, at);
    }

    /** Takes a place within the component. */
    void take(
            Fact fact,
            @Nullable String part,
            @Nullable String aspect,
            Supplier<String> what,
            Faults at) {
        if (!taken.add(new Slot(fact.component(), fact.subject(), part, aspect))) {
            at.add("gives '" + fact.subject() + "' " + what.get() + " a second time");
        }
    }
}
