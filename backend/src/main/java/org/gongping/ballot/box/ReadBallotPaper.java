package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Shows the ballot paper to whoever holds a slip; that spends nothing and notes nothing. */
@Component
public class ReadBallotPaper {

    private final CheckSlip check;
    private final Polls polls;
    private final Ballots ballots;

    ReadBallotPaper(CheckSlip check, Polls polls, Ballots ballots) {
        this.check = check;
        this.polls = polls;
        this.ballots = ballots;
    }

    /** The ballot paper; empty for a slip that is not one of any poll's. */
    public Optional<BallotPaper> run(String slip) {
        return check.run(slip).flatMap(this::paper);
    }

    private Optional<BallotPaper> paper(CheckSlip.Good good) {
        var slip = good.slip();
        var state = polls.find(slip.poll()).map(Poll::state).orElse(PollState.PREPARED);
        var spent = ballots.seemsToHold(slip.ballotId());
        return good.poll()
                .group(slip.group())
                .map(group -> new BallotPaper(good.poll(), group, state, spent));
    }
}
