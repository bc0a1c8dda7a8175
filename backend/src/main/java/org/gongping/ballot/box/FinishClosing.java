package org.gongping.ballot.box;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.CountIssued;
import org.gongping.ballot.poll.KeyDisposal;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Does what follows closing. Each step can be repeated, and whoever needs the board of a closed
 * poll comes by here, so that it does not matter where the process that closed the poll ended.
 */
@Component
class FinishClosing {

    private final Polls polls;
    private final Ballots ballots;
    private final Boards boards;
    private final TellerEntries entries;
    private final KeyDisposal keys;
    private final CountIssued issued;

    FinishClosing(
            Polls polls,
            Ballots ballots,
            Boards boards,
            TellerEntries entries,
            KeyDisposal keys,
            CountIssued issued) {
        this.polls = polls;
        this.ballots = ballots;
        this.boards = boards;
        this.entries = entries;
        this.keys = keys;
        this.issued = issued;
    }

    /** The board of a closed poll, frozen now unless it was before. */
    Board run(Poll poll) {
        var board = freeze(poll);
        if (!poll.settled()) {
            settle(poll);
        }
        return board;
    }

    /**
     * Freezes the board. The ballots are read after the poll was marked closed, so every cast that
     * still found it open afterwards is among them; one that came later may be or not, and is told
     * by the board.
     */
    Board freeze(Poll poll) {
        if (poll.state() != PollState.CLOSED) {
            throw new IllegalStateException("There is no board before the poll is closed");
        }
        return boards.find(poll.key().full()).orElseGet(() -> boards.freeze(count(poll)));
    }

    /** Clears away keys, what tellers left, and the order in which the ballots came in. */
    void settle(Poll poll) {
        keys.destroyKeys(poll.key());
        entries.clear(poll.key().full());
        ballots.forgetOrder();
        polls.settle(poll.key());
    }

    /** Finishes what an earlier process could not. */
    @EventListener(ContextRefreshedEvent.class)
    void finishAll() {
        polls.unsettled().forEach(this::finish);
    }

    private void finish(Poll poll) {
        if (poll.state() == PollState.VOID) {
            settle(poll);
        } else {
            run(poll);
        }
    }

    private Board count(Poll poll) {
        var all = new ArrayList<Ballot>();
        var counts = new ArrayList<GroupCount>();
        for (VoterGroup group : poll.groups()) {
            List<Ballot> cast = ballots.of(poll.key().full(), group.key());
            all.addAll(cast);
            counts.add(new GroupCount(group.key(), issued.now(poll, group), cast.size()));
        }
        all.sort(Comparator.comparing(Ballot::id));
        return Board.of(poll.key().full(), all.stream().map(Ballot::leaf).toList(), counts);
    }
}
