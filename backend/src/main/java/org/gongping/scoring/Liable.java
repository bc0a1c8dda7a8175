package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Whom a veto may name.
 *
 * @param known the subjects, or null where anybody will do: where units are appraised their staff
 *     are no subjects
 */
record Liable(@Nullable Set<String> known) {
    void check(List<String> names, Faults at) {
        for (int i = 0; known != null && i < names.size(); i++) {
            String name = names.get(i);
            if (!known.contains(name)) {
                at.at(i).add("'" + name + "' is not a subject");
            }
        }
    }
}
