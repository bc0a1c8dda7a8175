package org.gongping.cycle;

import org.gongping.kernel.CycleKey;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work reports of all cycles, one per person and cycle. */
public interface WorkReports {

    /** The reports of these people, by staff number; those without one are left out. One read. */
    Map<String, WorkReport> of(CycleKey cycle, Collection<String> numbers);

    /** One person's report. */
    default Optional<WorkReport> find(CycleKey cycle, String number) {
        return Optional.ofNullable(of(cycle, Set.of(number)).get(number));
    }

    /**
     * Stores a report in the place of the version before it; false if that is not there any more.
     * Only {@code SaveWorkReport} does.
     */
    boolean save(CycleKey cycle, String number, WorkReport report);
}
