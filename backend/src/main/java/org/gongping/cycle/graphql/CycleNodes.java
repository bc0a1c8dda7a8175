package org.gongping.cycle.graphql;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.NodeSource;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds cycles of the caller's organisation again by their ids. */
@Component
class CycleNodes implements NodeSource {

    private final Cycles cycles;

    CycleNodes(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String type() {
        return Ids.CYCLE;
    }

    @Override
    public Optional<Cycle> find(Caller caller, String key) {
        return cycles.find(new CycleKey(caller.organisation(), key));
    }
}
