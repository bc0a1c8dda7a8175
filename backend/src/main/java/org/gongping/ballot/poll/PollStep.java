package org.gongping.ballot.poll;

import org.jspecify.annotations.Nullable;

/** What was done to a poll. */
public enum PollStep {
    /** Frozen from scheme and roster. */
    PREPARED(PollState.PREPARED),
    /** It was said why there is another run, although an earlier one was counted. */
    RUN_AGAIN(null),
    /** Frozen anew; slips registered before are void. */
    REFROZEN(PollState.PREPARED),
    /** It was said how a group's voters come to vote. */
    MODE_CHOSEN(null),
    /** Voters were moved to another group, struck out or added back. */
    ROLL_CORRECTED(null),
    /** A group's slips were registered. */
    SLIPS_REGISTERED(null),
    /** A group's personal links were registered. */
    LINKS_REGISTERED(null),
    /** One voter got another link. */
    LINK_REPLACED(null),
    /** The end of collecting or casting was announced, or moved to later. */
    WINDOWS_SET(null),
    /** A group was told that its ballots are not anonymous. */
    DECLARED_CONFIDENTIAL(null),
    /** The collecting of credentials began. */
    COLLECTING_STARTED(PollState.COLLECTING),
    /** The taking of ballots began. */
    OPENED(PollState.OPEN),
    /** The taking of ballots ended. */
    CLOSED(PollState.CLOSED),
    /** It was given up, for a reason. */
    VOIDED(PollState.VOID);

    private final @Nullable PollState state;

    PollStep(@Nullable PollState state) {
        this.state = state;
    }

    /** Whether the office has to say why: what is noted besides is its reason. */
    public boolean hasReason() {
        return this == RUN_AGAIN || this == VOIDED;
    }

    /** Where the poll stands after it; null if it stands where it stood. */
    public @Nullable PollState state() {
        return state;
    }
}
