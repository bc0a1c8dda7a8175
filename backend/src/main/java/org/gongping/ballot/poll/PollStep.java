package org.gongping.ballot.poll;

import org.jspecify.annotations.Nullable;

/** What was done to a poll. */
public enum PollStep {
    /** Frozen from scheme and roster. */
    PREPARED(PollState.PREPARED),
    /** Frozen anew; slips registered before are void. */
    REFROZEN(PollState.PREPARED),
    /** It was said how a group's voters come to vote. */
    MODE_CHOSEN(null),
    /** Voters were moved to another group, struck out or added back. */
    ROLL_CORRECTED(null),
    /** A group's slips were registered. */
    SLIPS_REGISTERED(null),
    /** The taking of ballots began. */
    OPENED(PollState.OPEN),
    /** The taking of ballots ended. */
    CLOSED(PollState.CLOSED);

    private final @Nullable PollState state;

    PollStep(@Nullable PollState state) {
        this.state = state;
    }

    /** Where the poll stands after it; null if it stands where it stood. */
    public @Nullable PollState state() {
        return state;
    }
}
