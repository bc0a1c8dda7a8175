package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;

/** A subject's place in an edition, open to whoever may see the edition. */
public record Standing(Cycle cycle, Edition edition, StandingRow row) implements Guarded {

    @Override
    public String organisation() {
        return edition.organisation();
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return edition.isOpenTo(caller);
    }

    /** Whether the caller may see why the total is what it is. */
    public boolean explainsItselfTo(Caller caller) {
        return caller.is(row.number()) || Edition.seesProvisional(caller);
    }
}
