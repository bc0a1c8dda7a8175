package org.gongping.scheme;

import org.gongping.scoring.Fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The faults of one file. Where a value could not be read at all something stands in for it, so
 * that reading goes on; what later checks say about such a place would mislead and is left out.
 */
class Findings {
    private final List<Fault> faults = new ArrayList<>();
    private final NavigableSet<String> holes = new TreeSet<>();

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

    /** Leaves a place out of later checks: what it rests on could not be read. */
    void blank(String pointer) {
        holes.add(pointer);
    }

    /** Told of every part of the file that was read, with the keys that the language has there. */
    void closed(String pointer, Set<String> known) {}

    boolean none() {
        return faults.isEmpty();
    }

    boolean touchesHole(String pointer) {
        String next = holes.ceiling(pointer + "/");
        return isBelowHole(pointer) || (next != null && next.startsWith(pointer + "/"));
    }

    /** Whether the place or one above it could not be read. */
    boolean isBelowHole(String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (holes.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingInt(Findings::line)).toList();
    }

    private static int line(Fault fault) {
        Integer line = fault.line();
        return line == null ? 0 : line;
    }
}
