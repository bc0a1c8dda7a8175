package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Ends the taking of ballots and counts: first the poll is marked closed, then the box is read. */
@Component
public class ClosePoll {

    private final Polls polls;
    private final FinishClosing finish;
    private final Clock clock;

    ClosePoll(Polls polls, FinishClosing finish, Clock clock) {
        this.polls = polls;
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
        return PollKey.of(caller.organisation(), poll)
                .flatMap(polls::find)
                .map(found -> mark(caller, found, version))
                .orElseGet(() -> Outcome.refused(Refusal.at("poll", RefusalCode.NOT_FOUND)))
                .then(this::finish);
    }

    /** The one write that closes; everything else follows from it. */
    Outcome<Poll> mark(Caller caller, Poll poll, int version) {
        if (poll.state() == PollState.CLOSED && poll.version() == version + 1) {
            return Outcome.done(poll);
        }
        if (poll.state() != PollState.OPEN) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.WRONG_STATE));
        }
        if (poll.version() == version && poll.windows().holdCasting(clock.instant())) {
            return Outcome.refused(Refusal.at("castUntil", RefusalCode.WINDOW_NOT_OVER));
        }
        var closed = poll.after(PollStep.CLOSED, clock.instant(), caller.number());
        return poll.version() == version && polls.replace(closed)
                ? Outcome.done(closed)
                : Outcome.refused(Refusal.at("version", RefusalCode.STALE));
    }

    private Outcome<Poll> finish(Poll closed) {
        finish.run(closed);
        return Outcome.done(closed);
    }
}
