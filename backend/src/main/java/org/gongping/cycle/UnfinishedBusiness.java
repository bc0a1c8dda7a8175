package org.gongping.cycle;

import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Refusal;

import java.util.Optional;

/** Whoever takes facts over some time says here what must be ended before a cycle is closed. */
public interface UnfinishedBusiness {

    /** Why the cycle cannot be closed yet; empty if this is no obstacle. */
    Optional<Refusal> of(CycleKey cycle);
}
