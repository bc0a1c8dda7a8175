package org.gongping.ballot.poll;

/** Where a poll stands; it only ever moves on to the next. */
public enum PollState {
    /** Frozen; slips may be printed. */
    PREPARED,
    /** Ballots are taken. */
    OPEN,
    /** Ballots are counted; none is taken. */
    CLOSED
}
