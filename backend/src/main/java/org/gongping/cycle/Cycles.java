package org.gongping.cycle;

import org.gongping.kernel.CycleKey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cycles of all organisations. */
public interface Cycles {

    /** The cycle with this key. */
    Optional<Cycle> find(CycleKey key);

    /** An organisation's cycles, newest first. */
    List<Cycle> of(String organisation);

    /** The newest open cycle of an organisation. */
    default Optional<Cycle> current(String organisation) {
        return of(organisation).stream()
                .filter(Cycle::isOpen)
                .max(Comparator.comparingInt(Cycle::year));
    }

    /**
     * Adds a cycle; false if the organisation has one of that year. Only {@code OpenCycle} does.
     */
    boolean add(Cycle cycle);

    /**
     * Puts a cycle in the place of the version before it; false if that is not in force any more.
     * Only {@code CloseCycle} does.
     */
    boolean replace(Cycle cycle);
}
