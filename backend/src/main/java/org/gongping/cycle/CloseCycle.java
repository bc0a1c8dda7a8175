package org.gongping.cycle;

import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Ends the taking of facts, and takes that back; both can be repeated. */
@Component
public class CloseCycle {

    private final Cycles cycles;
    private final List<UnfinishedBusiness> businesses;
    private final Clock clock;

    CloseCycle(Cycles cycles, List<UnfinishedBusiness> businesses, Clock clock) {
        this.cycles = cycles;
        this.businesses = List.copyOf(businesses);
        this.clock = clock;
    }

    /** Nothing is taken any more; results stay. Refused while something is still being taken. */
    public Outcome<Cycle> close(Caller caller, String cycle) {
        var key = new CycleKey(caller.organisation(), cycle);
        var unfinished = businesses.stream().flatMap(one -> one.of(key).stream()).toList();
        return unfinished.isEmpty()
                ? become(caller, cycle, CycleState.CLOSED)
                : Outcome.refused(unfinished);
    }

    /** Facts are taken again. */
    public Outcome<Cycle> reopen(Caller caller, String cycle) {
        return become(caller, cycle, CycleState.OPEN);
    }

    private Outcome<Cycle> become(Caller caller, String key, CycleState state) {
        var found = cycles.find(new CycleKey(caller.organisation(), key));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.at("cycle", RefusalCode.NOT_FOUND));
        }
        var cycle = found.get();
        if (cycle.state() == state) {
            return Outcome.done(cycle);
        }
        var changed = cycle.become(state, clock.instant(), caller.number());
        return cycles.replace(changed)
                ? Outcome.done(changed)
                : Outcome.refused(Refusal.at("cycle", RefusalCode.STALE));
    }
}
