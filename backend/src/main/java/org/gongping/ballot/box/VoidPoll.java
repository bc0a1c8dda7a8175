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
import org.gongping.kernel.PlainText;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Gives a poll up before it is counted. What was done stays on record with the reason; its ballots
 * count nowhere and are never read, and its keys are destroyed. Another run can be prepared.
 */
@Component
public class VoidPoll {

    private static final int LONGEST_REASON = 500;

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
        var why = PlainText.of(reason);
        if (why.isEmpty()) {
            return Outcome.refused(Refusal.at("reason", RefusalCode.REQUIRED));
        }
        if (why.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.at("reason", RefusalCode.TOO_LONG, LONGEST_REASON));
        }
        var rule =
                new Rule(
                        PollStep.VOIDED,
                        Set.of(PollState.PREPARED, PollState.COLLECTING, PollState.OPEN),
                        poll -> poll.voidReason().filter(why::equals).isPresent());
        return change.run(caller, seen, rule, poll -> Outcome.done(new Changed(poll, why)))
                .then(this::settle);
    }

    private Outcome<Poll> settle(Poll poll) {
        if (!poll.settled()) {
            finish.settle(poll);
        }
        return Outcome.done(poll);
    }
}
