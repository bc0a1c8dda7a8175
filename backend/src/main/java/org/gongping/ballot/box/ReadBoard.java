package org.gongping.ballot.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/** Shows the board of a closed poll to whoever asks; before closing there is nothing to see. */
@Component
public class ReadBoard {

    private static final int MOST_IN_MEMORY = 50;

    private final Polls polls;
    private final FinishClosing finish;
    private final Cache<PollKey, PublicBoard> frozen =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    ReadBoard(Polls polls, FinishClosing finish) {
        this.polls = polls;
        this.finish = finish;
    }

    /** The board, or why there is none. A board never changes, so memory serves. */
    public Outcome<PublicBoard> run(PollKey key) {
        var known = frozen.getIfPresent(key);
        return known != null
                ? Outcome.done(known)
                : polls.find(key).map(this::read).orElseGet(() -> refused(RefusalCode.NOT_FOUND));
    }

    private Outcome<PublicBoard> read(Poll poll) {
        if (poll.state() == PollState.VOID) {
            return refused(RefusalCode.POLL_VOIDED);
        }
        if (poll.state() != PollState.CLOSED) {
            return refused(RefusalCode.POLL_NOT_CLOSED);
        }
        return Outcome.done(frozen.get(poll.key(), _ -> PublicBoard.of(poll, finish.freeze(poll))));
    }

    private static Outcome<PublicBoard> refused(RefusalCode code) {
        return Outcome.refused(Refusal.at("board", code));
    }
}
