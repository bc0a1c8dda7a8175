package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.Comparator;
import java.util.List;

/** Finds polls for those who run and watch them. */
@Controller
class PollQueries {

    private static final Comparator<Poll> OLDEST_FIRST =
            Comparator.comparing((Poll poll) -> poll.history().getFirst().at())
                    .thenComparing(poll -> poll.key().local());

    private final Polls polls;
    private final Cycles cycles;
    private final PollNodes nodes;

    PollQueries(Polls polls, Cycles cycles, PollNodes nodes) {
        this.polls = polls;
        this.cycles = cycles;
        this.nodes = nodes;
    }

    @QueryMapping
    List<Poll> polls(@Argument String cycle, @ContextValue Caller caller) {
        var found =
                GlobalId.key("Cycle", cycle)
                        .map(key -> new CycleKey(caller.organisation(), key))
                        .flatMap(cycles::find)
                        .map(Cycle::key)
                        .orElseThrow(PollQueries::noCycle);
        return polls.of(found).stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    @QueryMapping
    @Nullable Poll poll(@Argument String id, @ContextValue Caller caller) {
        return nodes.find(caller, PollNodes.key(id)).orElse(null);
    }

    private static RefusedException noCycle() {
        return new RefusedException(Refusal.at("cycle", RefusalCode.NOT_FOUND));
    }
}
