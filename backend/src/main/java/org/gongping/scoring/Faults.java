package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers faults at and below one place, so that all of them can be told at once. */
final class Faults {
    private final @Nullable Faults above;
    private final Object step;
    private final List<Fault> found;

    private Faults(@Nullable Faults above, Object step, List<Fault> found) {
        this.above = above;
        this.step = step;
        this.found = found;
    }

    /** Starts at the top. */
    Faults() {
        this(null, "", new ArrayList<>());
    }

    /** The same gathering, one key or index further down. */
    Faults at(Object next) {
        return new Faults(this, next, found);
    }

    /** A place further down that gathers for itself, until what it found is taken over. */
    Faults apart(Object next) {
        return new Faults(this, next, new ArrayList<>());
    }

    /** Takes over what was gathered apart. */
    void take(Faults apart) {
        found.addAll(apart.found);
    }

    void add(String message) {
        found.add(Fault.at(pointer(), message));
    }

    void unless(boolean right, String message) {
        if (!right) {
            add(message);
        }
    }

    void unlessPositive(BigDecimal number) {
        unless(number.signum() > 0, "must be above 0");
    }

    /** Tells every id that stood in the list before; {@code key} is where an entry holds its id. */
    void duplicates(List<String> ids, String key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                at(i).at(key).add("'" + ids.get(i) + "' stands here a second time");
            }
        }
    }

    /** Written only when there is a fault: most places never have one. */
    private String pointer() {
        return above == null
                ? ""
                : above.pointer() + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
