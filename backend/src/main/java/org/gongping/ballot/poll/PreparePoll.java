package org.gongping.ballot.poll;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prepares a poll about a pool; at most one per component and pool is under way in a cycle. */
@Component
public class PreparePoll {

    private final Cycles cycles;
    private final Polls polls;
    private final FreezePoll freeze;
    private final Clock clock;

    PreparePoll(Cycles cycles, Polls polls, FreezePoll freeze, Clock clock) {
        this.cycles = cycles;
        this.polls = polls;
        this.freeze = freeze;
        this.clock = clock;
    }

    /**
     * What to prepare.
     *
     * @param id made by the client; a repeat is recognised by it
     * @param cycle the cycle's key in the caller's organisation
     * @param component the ballot component that the poll fills
     * @param pool who is judged
     * @param reason why people are to vote again; needed only where an earlier run was counted
     */
    public record Wish(
            UUID id, String cycle, String component, String pool, @Nullable String reason) {

        private PollKey key(String organisation, int run) {
            return new PollKey(organisation, cycle, component, pool, run);
        }
    }

    /** Prepares it, or says why not. */
    public Outcome<Poll> run(Caller caller, Wish wish) {
        var earlier = polls.requested(caller.organisation(), wish.id().toString());
        if (earlier.isPresent()) {
            return earlier.filter(poll -> poll.key().isRunOfSame(wish.key(poll.organisation(), 1)))
                    .map(Outcome::done)
                    .orElseGet(() -> refused("id", RefusalCode.ID_REUSED));
        }
        var cycle = cycles.find(new CycleKey(caller.organisation(), wish.cycle()));
        return cycle.map(found -> prepare(caller, wish, found))
                .orElseGet(() -> refused("cycle", RefusalCode.NOT_FOUND));
    }

    private Outcome<Poll> prepare(Caller caller, Wish wish, Cycle cycle) {
        if (!cycle.isOpen()) {
            return refused("cycle", RefusalCode.WRONG_STATE);
        }
        if (cycle.scheme().pools().stream().noneMatch(pool -> pool.id().equals(wish.pool()))) {
            return refused("pool", RefusalCode.NOT_IN_SCHEME);
        }
        return ballot(cycle.scheme(), wish)
                .map(ballot -> freeze(caller, wish, cycle, ballot))
                .orElseGet(() -> refused("component", RefusalCode.NOT_IN_SCHEME));
    }

    private static Optional<Ballot> ballot(Scheme scheme, Wish wish) {
        return scheme.componentsOf(wish.pool()).stream()
                .filter(component -> component.id().equals(wish.component()))
                .map(component -> component.kind())
                .filter(Ballot.class::isInstance)
                .map(Ballot.class::cast)
                .findFirst();
    }

    private Outcome<Poll> freeze(Caller caller, Wish wish, Cycle cycle, Ballot ballot) {
        var runs = runs(wish.key(caller.organisation(), 1));
        if (!runs.isEmpty() && !runs.getLast().state().isOver()) {
            return underWay(runs.getLast(), wish);
        }
        var run = runs.isEmpty() ? 1 : runs.getLast().key().run() + 1;
        var key = wish.key(caller.organisation(), run);
        return excuse(runs, wish)
                .then(why ->
                        freeze.run(cycle, key, ballot, wish.id().toString())
                                .then(frozen -> begin(caller, cycle, frozen, why)))
                .then(poll -> add(poll, wish));
    }

    private Outcome<Poll> begin(Caller caller, Cycle cycle, Poll frozen, Optional<String> why) {
        var begun = frozen.begun(cycle.scheme().name(), clock.instant(), caller.number());
        return Outcome.done(why.map(begun::runAgain).orElse(begun));
    }

    private Outcome<Poll> add(Poll poll, Wish wish) {
        return polls.add(poll)
                ? Outcome.done(poll)
                : underWay(polls.find(poll.key()).orElseThrow(), wish);
    }

    /** Once it is counted it takes the place of a run that was: the office has to say why. */
    private static Outcome<Optional<String>> excuse(List<Poll> runs, Wish wish) {
        return runs.stream().anyMatch(one -> one.state() == PollState.CLOSED)
                ? PollReason.of(wish.reason()).then(why -> Outcome.done(Optional.of(why)))
                : Outcome.done(Optional.empty());
    }

    private List<Poll> runs(PollKey any) {
        return polls.of(any.cycleKey()).stream()
                .filter(poll -> poll.key().isRunOfSame(any))
                .sorted(Comparator.comparingInt(poll -> poll.key().run()))
                .toList();
    }

    /** The same command may have been sent twice at once. */
    private static Outcome<Poll> underWay(Poll poll, Wish wish) {
        return poll.request().equals(wish.id().toString())
                ? Outcome.done(poll)
                : refused("pool", RefusalCode.WRONG_STATE);
    }

    private static Outcome<Poll> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
