package org.gongping.ballot.poll;

/** Where a poll stands; it only ever moves on. */
public enum PollState {
    /** Frozen; slips and links may be printed. */
    PREPARED,
    /** Voters with links collect their credentials. */
    COLLECTING,
    /** Ballots are taken. */
    OPEN,
    /** Ballots are counted; none is taken. */
    CLOSED,
    /** Given up before it was counted; what was done is kept, and nothing comes of it. */
    VOID;

    /** Whether nothing can change any more. */
    public boolean isOver() {
        return this == CLOSED || this == VOID;
    }

    /** Whether credentials or ballots are taken. */
    public boolean isUnderWay() {
        return this == COLLECTING || this == OPEN;
    }
}
