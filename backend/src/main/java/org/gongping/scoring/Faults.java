package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers faults at and below one place, so that all of them can be told at once. */
final class Faults {
    private final String pointer;
    private final List<Fault> found;

    private Faults(String pointer, List<Fault> found) {
        this.pointer = pointer;
        this.found = found;
    }

    /** Starts at the top. */
    Faults() {
        this("", new ArrayList<>());
    }

    /** The same gathering, one key or index further down. */
    Faults at(Object step) {
        String escaped = step.toString().replace("~", "~0").replace("/", "~1");
        return new Faults(pointer + "/" + escaped, found);
    }

    void add(String message) {
        found.add(Fault.at(pointer, message));
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

    List<Fault> found() {
        return List.copyOf(found);
    }
}
