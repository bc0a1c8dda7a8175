package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;

/**
 * A subject's place in an edition. A published one is open to the whole organisation, a provisional
 * one to the office, leaders and auditors.
 */
public record Standing(Cycle cycle, Edition edition, StandingRow row) implements Guarded {

    @Override
    public String organisation() {
        return edition.cycle().organisation();
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return edition.publishedAt() != null || seesProvisional(caller);
    }

    /** Whether the caller may see why the total is what it is. */
    public boolean explainsItselfTo(Caller caller) {
        return caller.is(row.number()) || seesProvisional(caller);
    }

    static boolean seesProvisional(Caller caller) {
        return caller.holdsAny(Role.OFFICE, Role.LEADER, Role.AUDITOR);
    }
}
