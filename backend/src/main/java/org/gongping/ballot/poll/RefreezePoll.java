package org.gongping.ballot.poll;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scoring.Ballot;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Freezes a poll that is not open yet from the roster and the work reports as they are now: the way
 * back from a roster that was wrong. Slips registered before are void, since they were counted out
 * for other groups.
 */
@Component
public class RefreezePoll {

    private final Cycles cycles;
    private final Polls polls;
    private final FreezePoll freeze;
    private final Clock clock;

    RefreezePoll(Cycles cycles, Polls polls, FreezePoll freeze, Clock clock) {
        this.cycles = cycles;
        this.polls = polls;
        this.freeze = freeze;
        this.clock = clock;
    }

    /**
     * Freezes it anew, or says why not; a repeat answers as the first time.
     *
     * @param poll the poll's key in the caller's organisation
     * @param version the version last seen
     */
    public Outcome<Poll> run(Caller caller, String poll, int version) {
        return PollKey.of(caller.organisation(), poll)
                .flatMap(polls::find)
                .map(found -> check(caller, found, version))
                .orElseGet(() -> refused("poll", RefusalCode.NOT_FOUND));
    }

    private Outcome<Poll> check(Caller caller, Poll poll, int version) {
        if (poll.state() != PollState.PREPARED) {
            return refused("poll", RefusalCode.WRONG_STATE);
        }
        if (poll.version() == version + 1 && poll.history().getLast().step() == PollStep.REFROZEN) {
            return Outcome.done(poll);
        }
        if (poll.version() != version) {
            return refused("version", RefusalCode.STALE);
        }
        var cycle = cycles.find(poll.key().cycleKey()).orElseThrow();
        return cycle.isOpen()
                ? refreeze(caller, poll, cycle)
                : refused("poll", RefusalCode.WRONG_STATE);
    }

    private Outcome<Poll> refreeze(Caller caller, Poll poll, Cycle cycle) {
        var ballot = cycle.scheme().componentsOf(Ballot.class).get(poll.key().component());
        if (ballot == null) {
            throw new IllegalStateException("no ballot " + poll.key().component());
        }
        var anew = freeze.run(cycle, poll.key(), ballot, poll.request());
        if (anew.candidates().isEmpty()) {
            return refused("candidates", RefusalCode.REQUIRED);
        }
        var changed = poll.refrozen(anew, clock.instant(), caller.number());
        return polls.replace(changed)
                ? Outcome.done(changed)
                : refused("version", RefusalCode.STALE);
    }

    private static Outcome<Poll> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
