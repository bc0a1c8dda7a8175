package org.gongping.ballot.poll;

/** What was done to a poll. */
public enum PollStep {
    /** Frozen from scheme and roster. */
    PREPARED(PollState.PREPARED),
    /** Frozen anew; slips registered before are void. */
    REFROZEN(PollState.PREPARED),
    /** A group's slips were registered. */
    SLIPS_REGISTERED(PollState.PREPARED),
    /** The taking of ballots began. */
    OPENED(PollState.OPEN),
    /** The taking of ballots ended. */
    CLOSED(PollState.CLOSED);

    private final PollState state;

    PollStep(PollState state) {
        this.state = state;
    }

    /** Where the poll stands after it. */
    public PollState state() {
        return state;
    }
}
