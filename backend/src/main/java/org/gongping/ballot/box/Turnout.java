package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;

import java.util.Map;

/**
 * How many have voted, at one moment: counts alone, never marks.
 *
 * @param poll as frozen; its own state may be an old one
 * @param state where the poll stands
 * @param cast ballots by group key
 */
public record Turnout(Poll poll, PollState state, Map<String, Integer> cast) implements Guarded {

    /** Copies the counts. */
    public Turnout {
        cast = Map.copyOf(cast);
    }

    /** Whether nothing can change any more. */
    public boolean isFinal() {
        return state == PollState.CLOSED;
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
