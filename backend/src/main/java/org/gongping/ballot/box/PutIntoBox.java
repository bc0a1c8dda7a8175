package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Puts a ballot into the box by one insert and says whether it counts.
 *
 * <p>A ballot counts for certain if the poll is still open once the ballot is stored: whoever
 * closes the poll reads the box after that. Otherwise the board says whether it was in time.
 */
@Component
class PutIntoBox {

    private final Polls polls;
    private final Ballots ballots;
    private final FinishClosing finish;

    PutIntoBox(Polls polls, Ballots ballots, FinishClosing finish) {
        this.polls = polls;
        this.ballots = ballots;
        this.finish = finish;
    }

    /** Casts it; the same marks with the same slip again get the same receipt. */
    Outcome<Receipt> run(PollKey poll, Ballot ballot) {
        if (seemsOpen(poll) && !ballots.add(ballot) && isOther(ballot)) {
            return Outcome.refused(Refusal.at("slip", RefusalCode.SPENT_SLIP));
        }
        return counts(poll, ballot)
                ? Outcome.done(new Receipt(ballot.leaf()))
                : Outcome.refused(Refusal.of(RefusalCode.POLL_NOT_OPEN));
    }

    /** Good enough to begin with: what counts is the state after the ballot is stored. */
    private boolean seemsOpen(PollKey poll) {
        return polls.find(poll).filter(found -> found.state() == PollState.OPEN).isPresent();
    }

    private boolean isOther(Ballot ballot) {
        return !ballots.find(ballot.id()).orElseThrow().marks().equals(ballot.marks());
    }

    private boolean counts(PollKey poll, Ballot ballot) {
        return switch (state(poll)) {
            case PREPARED -> false;
            case OPEN -> true;
            case CLOSED ->
                    board(poll).filter(one -> one.leaves().contains(ballot.leaf())).isPresent();
        };
    }

    private Optional<Board> board(PollKey poll) {
        Optional<Poll> closed = polls.find(poll);
        return closed.map(finish::run);
    }

    private PollState state(PollKey poll) {
        return polls.state(poll).orElse(PollState.PREPARED);
    }
}
