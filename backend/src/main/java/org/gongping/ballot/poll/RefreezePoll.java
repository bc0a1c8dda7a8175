package org.gongping.ballot.poll;

import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scoring.Ballot;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Freezes a poll that is not open yet from the roster and the work reports as they are now: the way
 * back from a roster that was wrong. Slips registered before are void, since they were counted out
 * for other groups.
 */
@Component
public class RefreezePoll {

    private final ChangePoll change;
    private final Cycles cycles;
    private final FreezePoll freeze;

    RefreezePoll(ChangePoll change, Cycles cycles, FreezePoll freeze) {
        this.change = change;
        this.cycles = cycles;
        this.freeze = freeze;
    }

    /**
     * Freezes it anew, or says why not; a repeat answers as the first time.
     *
     * @param poll the poll's key in the caller's organisation
     * @param version the version last seen
     */
    public Outcome<Poll> run(Caller caller, String poll, int version) {
        var rule =
                new Rule(
                        PollStep.REFROZEN,
                        Set.of(PollState.PREPARED),
                        found ->
                                found.version() == version + 1
                                        && found.history().getLast().step() == PollStep.REFROZEN);
        return change.run(caller, new Seen(poll, version), rule, this::refreeze);
    }

    private Outcome<Changed> refreeze(Poll poll) {
        var cycle = cycles.find(poll.key().cycleKey()).orElseThrow();
        if (!cycle.isOpen()) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.WRONG_STATE));
        }
        var ballot = cycle.scheme().componentsOf(Ballot.class).get(poll.key().component());
        if (ballot == null) {
            throw new IllegalStateException("no ballot " + poll.key().component());
        }
        return freeze.run(cycle, poll.key(), ballot, poll.request())
                .then(anew -> Outcome.done(new Changed(poll.refrozen(anew), "")));
    }
}
