package org.gongping.scheme;

import org.gongping.scoring.Fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The faults of one file. Where a value could not be read at all something stands in for it, so
 * that reading goes on; what later checks say about such a place would mislead and is left out.
 */
final class Findings {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> holes = new HashSet<>();

    /** A fault that leaves all values usable. */
    void add(String pointer, int line, String message) {
        faults.add(new Fault(pointer, line, message));
    }

    /** A fault after which something stands in for the value; the first at a place is enough. */
    void hole(String pointer, int line, String message) {
        if (holes.add(pointer)) {
            add(pointer, line, message);
        }
    }

    boolean touchesHole(String pointer) {
        return holes.stream().anyMatch(hole -> above(hole, pointer) || above(pointer, hole));
    }

    private static boolean above(String upper, String lower) {
        return lower.equals(upper) || lower.startsWith(upper + "/");
    }

    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingInt(Findings::line)).toList();
    }

    private static int line(Fault fault) {
        Integer line = fault.line();
        return line == null ? 0 : line;
    }
}
