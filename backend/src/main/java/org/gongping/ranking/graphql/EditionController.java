package org.gongping.ranking.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.Edition;
import org.gongping.ranking.PublishStandings;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Computes and publishes editions. */
@Controller
class EditionController {

    private final ComputeStandings compute;
    private final PublishStandings publish;

    EditionController(ComputeStandings compute, PublishStandings publish) {
        this.compute = compute;
        this.publish = publish;
    }

    record ComputeInput(String cycle) {}

    record PublishInput(String cycle, String edition) {}

    record StandingsPayload(@Nullable Edition edition, List<Refusal> refusals) {

        static StandingsPayload of(Outcome<Edition> outcome) {
            return new StandingsPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @MutationMapping
    StandingsPayload computeStandings(@Argument ComputeInput input, @ContextValue Caller caller) {
        return StandingsPayload.of(compute.compute(caller, key("Cycle", input.cycle())));
    }

    @MutationMapping
    StandingsPayload publishStandings(@Argument PublishInput input, @ContextValue Caller caller) {
        var cycle = key("Cycle", input.cycle());
        var edition = key(EditionFields.TYPE, input.edition());
        return StandingsPayload.of(publish.publish(caller, cycle, edition));
    }

    /** An id that was never handed out names nothing. */
    private static String key(String type, String id) {
        return GlobalId.key(type, id).orElse("");
    }
}
