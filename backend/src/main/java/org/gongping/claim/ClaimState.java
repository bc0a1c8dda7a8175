package org.gongping.claim;

/** Where a claim stands. */
public enum ClaimState {
    /** Waiting for verification. */
    SUBMITTED,
    /** Accepted: it counts. */
    VERIFIED,
    /** Sent back with a reason; may be mended and submitted again. */
    RETURNED,
    /** Refused with a reason; final. */
    REJECTED,
    /** Taken back by the claimant; final. */
    WITHDRAWN,
    /** A verified entry undone with a reason; final. */
    REVERSED
}
