package org.gongping.cycle.graphql;

import org.gongping.cycle.CloseCycle;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;

/** Lists, opens and closes cycles. */
@Controller
class CycleController {

    private final Cycles cycles;
    private final OpenCycle opening;
    private final CloseCycle closing;

    CycleController(Cycles cycles, OpenCycle opening, CloseCycle closing) {
        this.cycles = cycles;
        this.opening = opening;
        this.closing = closing;
    }

    /** A cycle to open, as it is sent. */
    record OpenCycleInput(
            int year, String scheme, @Nullable LocalDate from, @Nullable LocalDate to) {

        OpenCycle.Wish wish() {
            return new OpenCycle.Wish(year, Ids.key(Ids.SCHEME, scheme), from, to);
        }
    }

    /** What became of a change. */
    record CyclePayload(@Nullable Cycle cycle, List<Refusal> refusals) {

        static CyclePayload of(Outcome<Cycle> outcome) {
            return new CyclePayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @QueryMapping
    List<Cycle> cycles(@ContextValue Caller caller) {
        return cycles.of(caller.organisation());
    }

    @QueryMapping
    @Nullable Cycle currentCycle(@ContextValue Caller caller) {
        return cycles.current(caller.organisation()).orElse(null);
    }

    @MutationMapping
    CyclePayload openCycle(@Argument OpenCycleInput input, @ContextValue Caller caller) {
        return CyclePayload.of(opening.run(caller, input.wish()));
    }

    @MutationMapping
    CyclePayload closeCycle(@Argument String cycle, @ContextValue Caller caller) {
        return CyclePayload.of(closing.close(caller, Ids.key(Ids.CYCLE, cycle)));
    }

    @MutationMapping
    CyclePayload reopenCycle(@Argument String cycle, @ContextValue Caller caller) {
        return CyclePayload.of(closing.reopen(caller, Ids.key(Ids.CYCLE, cycle)));
    }
}
