package org.gongping.ballot.box;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.CountIssued;
import org.gongping.ballot.poll.KeyDisposal;
import org.gongping.ballot.poll.Leftovers;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does what follows closing. Each step can be repeated; whoever needs the board of a closed poll
 * comes by here, and what else was left is looked for every hour, so that it does not matter where
 * the process that closed the poll ended.
 *
 * <p>A server that was primary once may still show a closing that is then lost: nothing is frozen
 * or cleared away before the closing is read as one that lasts.
 */
@Component
class FinishClosing {

    private static final Logger LOG = LoggerFactory.getLogger(FinishClosing.class);

    private final Lock freezing = new ReentrantLock();
    private final Lock settling = new ReentrantLock();
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

    /** Freezes the board of a closed poll, then clears away what is not needed any more. */
    void run(Poll poll) {
        freeze(poll);
        settle(poll);
    }

    /**
     * The board of a closed poll, frozen now unless it was before. The ballots are read after the
     * poll was marked closed, so every cast that still found it open afterwards is among them; one
     * that came later may be or not, and is told by the board.
     */
    Board freeze(Poll poll) {
        if (poll.state() != PollState.CLOSED) {
            throw new IllegalStateException("There is no board before the poll is closed");
        }
        return boards.find(poll.key().full()).orElseGet(() -> freezeNow(poll));
    }

    /** One at a time: whoever waited finds the board, and need not count the box again. */
    private Board freezeNow(Poll poll) {
        freezing.lock();
        try {
            return boards.find(poll.key().full()).orElseGet(() -> countAndFreeze(poll));
        } finally {
            freezing.unlock();
        }
    }

    private Board countAndFreeze(Poll poll) {
        demandLasting(poll);
        return boards.freeze(count(poll));
    }

    private void demandLasting(Poll poll) {
        var now = polls.state(poll.key()).filter(PollState::isOver);
        if (now.filter(poll.state()::equals).isEmpty()) {
            throw new IllegalStateException("The end of the poll did not last");
        }
    }

    /**
     * Clears away keys, what tellers left, and the order in which the ballots came in. Forgetting
     * that writes the whole box anew while all commands wait, so it is done once, and only if there
     * was anything to forget.
     */
    void settle(Poll poll) {
        settling.lock();
        try {
            polls.find(poll.key()).filter(now -> !now.settled()).ifPresent(this::settleNow);
        } finally {
            settling.unlock();
        }
    }

    /** Forgetting the order also wipes the bytes of what was deleted before it. */
    private void settleNow(Poll poll) {
        demandLasting(poll);
        keys.destroyKeys(poll.key());
        entries.clear(poll.key().full());
        if (poll.passed(PollStep.COLLECTING_STARTED) || poll.passed(PollStep.OPENED)) {
            ballots.forgetOrder();
        }
        polls.settle(poll.key());
    }

    /** Finishes what an earlier process could not, at the start and from then on every hour. */
    @EventListener(ContextRefreshedEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void finishAll() {
        Leftovers.tryEach(LOG, "finish a poll", polls::unsettled, this::finish);
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
