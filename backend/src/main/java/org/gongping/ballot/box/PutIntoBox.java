package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

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
    private final Clock clock;

    PutIntoBox(Polls polls, Ballots ballots, FinishClosing finish, Clock clock) {
        this.polls = polls;
        this.ballots = ballots;
        this.finish = finish;
        this.clock = clock;
    }

    /**
     * Casts it; the same marks with the same right again get the same receipt.
     *
     * @param spent the answer if the right was used for other marks
     */
    Outcome<Receipt> run(PollKey key, Ballot ballot, Refusal spent) {
        var open = polls.find(key).filter(found -> found.state() == PollState.OPEN);
        if (open.isEmpty()) {
            return answer(key, ballot, isInBox(ballot));
        }
        if (comesLate(open.get(), ballot)) {
            if (!isInBox(ballot)) {
                return Outcome.refused(Refusal.of(RefusalCode.CASTING_OVER));
            }
        } else if (!ballots.add(ballot) && !isInBox(ballot)) {
            return Outcome.refused(spent);
        }
        return answer(key, ballot, true);
    }

    /** What tellers enter was cast on paper before. */
    private boolean comesLate(Poll poll, Ballot ballot) {
        return !ballot.byTellers() && poll.windows().isCastingOver(clock.instant());
    }

    private boolean isInBox(Ballot ballot) {
        return ballots.find(ballot.id())
                .filter(found -> found.marks().equals(ballot.marks()))
                .isPresent();
    }

    /**
     * How it was before the ballot was stored does not matter here; but a poll that opened since
     * has taken nothing.
     */
    private Outcome<Receipt> answer(PollKey key, Ballot ballot, boolean stored) {
        var now = polls.state(key).orElse(PollState.PREPARED);
        var counts =
                switch (now) {
                    case PREPARED, COLLECTING, VOID -> false;
                    case OPEN -> stored;
                    case CLOSED -> isOnBoard(key, ballot);
                };
        if (counts) {
            return Outcome.done(new Receipt(ballot.leaf()));
        }
        return Outcome.refused(
                Refusal.of(
                        now == PollState.VOID
                                ? RefusalCode.POLL_VOIDED
                                : RefusalCode.POLL_NOT_OPEN));
    }

    /** Whoever comes late reads the board, and leaves what follows closing to others. */
    private boolean isOnBoard(PollKey key, Ballot ballot) {
        return polls.find(key)
                .map(finish::freeze)
                .filter(board -> board.leaves().contains(ballot.leaf()))
                .isPresent();
    }
}
