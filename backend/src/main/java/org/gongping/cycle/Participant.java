package org.gongping.cycle;

import org.gongping.organisation.Staff;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Subject;

/**
 * Somebody who is appraised in a cycle.
 *
 * @param staff who
 * @param pool with whom the person is ranked
 */
public record Participant(Staff staff, Pool pool) {

    /** How scoring knows the person: by staff number. */
    public Subject subject() {
        return new Subject(staff.number(), pool.id());
    }
}
