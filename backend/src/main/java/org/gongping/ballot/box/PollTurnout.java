package org.gongping.ballot.box;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;

import java.util.List;

/**
 * How many take part in a poll, at one moment: counts alone, never marks.
 *
 * @param poll as it stands
 * @param counts the groups' count sheets, in the poll's order
 */
public record PollTurnout(Poll poll, List<GroupCount> counts) implements Guarded {

    /** Copies the counts. */
    public PollTurnout {
        counts = List.copyOf(counts);
    }

    /** Whether nothing can change any more. */
    public boolean isFinal() {
        return poll.state().isOver();
    }

    @Override
    public String organisation() {
        return poll.organisation();
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return poll.isOpenTo(caller);
    }
}
