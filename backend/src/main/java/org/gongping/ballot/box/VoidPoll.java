package org.gongping.ballot.box;

import org.gongping.ballot.poll.ChangePoll;
import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollReason;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Gives a poll up before it is counted. What was done stays on record with the reason; its ballots
 * count nowhere and are never read, and its keys are destroyed. Another run can be prepared.
 */
@Component
public class VoidPoll {

    private final ChangePoll change;
    private final FinishClosing finish;

    VoidPoll(ChangePoll change, FinishClosing finish) {
        this.change = change;
        this.finish = finish;
    }

    /**
     * Gives it up, or says why not; a repeat answers as the first time, and finishes what that
     * could not.
     */
    public Outcome<Poll> run(Caller caller, Seen seen, String reason) {
        return PollReason.of(reason).then(why -> giveUp(caller, seen, why)).then(this::settle);
    }

    private Outcome<Poll> giveUp(Caller caller, Seen seen, String why) {
        var rule =
                new Rule(
                        PollStep.VOIDED,
                        Set.of(PollState.PREPARED, PollState.COLLECTING, PollState.OPEN),
                        poll -> poll.voidReason().filter(why::equals).isPresent());
        return change.run(caller, seen, rule, poll -> Outcome.done(new Changed(poll, why)));
    }

    private Outcome<Poll> settle(Poll poll) {
        if (!poll.settled()) {
            finish.settle(poll);
        }
        return Outcome.done(poll);
    }
}
