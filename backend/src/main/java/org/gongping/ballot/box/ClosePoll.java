package org.gongping.ballot.box;

import org.gongping.ballot.poll.ChangePoll;
import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;

/** Ends the taking of ballots and counts: first the poll is marked closed, then the box is read. */
@Component
public class ClosePoll {

    private final ChangePoll change;
    private final FinishClosing finish;
    private final Clock clock;

    ClosePoll(ChangePoll change, FinishClosing finish, Clock clock) {
        this.change = change;
        this.finish = finish;
        this.clock = clock;
    }

    /**
     * Closes it, or says why not; closing a closed poll again answers as the first time, and
     * finishes what that could not.
     *
     * @param poll the poll's key in the caller's organisation
     * @param version the version last seen
     */
    public Outcome<Poll> run(Caller caller, String poll, int version) {
        return mark(caller, poll, version).then(this::finish);
    }

    /** The one write that closes; everything else follows from it. */
    Outcome<Poll> mark(Caller caller, String poll, int version) {
        var seen = new Seen(poll, version);
        var rule =
                new Rule(PollStep.CLOSED, Set.of(PollState.OPEN), seen.movedTo(PollState.CLOSED));
        return change.run(caller, seen, rule, this::close);
    }

    private Outcome<Changed> close(Poll poll) {
        return poll.windows().holdCasting(clock.instant())
                ? Outcome.refused(Refusal.at("castUntil", RefusalCode.WINDOW_NOT_OVER))
                : Outcome.done(new Changed(poll, ""));
    }

    private Outcome<Poll> finish(Poll closed) {
        finish.run(closed);
        return Outcome.done(closed);
    }
}
