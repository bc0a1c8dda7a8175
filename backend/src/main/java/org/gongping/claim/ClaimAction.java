package org.gongping.claim;

/** What somebody does to a claim: from which states, to which state, and whose it is to do. */
public enum ClaimAction {
    /** Submits it for the first time. */
    SUBMIT,
    /** Mends and submits it again. */
    RESUBMIT,
    /** Takes it back before it is decided. */
    WITHDRAW,
    /** Accepts it. */
    VERIFY,
    /** Sends it back to be mended. */
    RETURN,
    /** Refuses it for good. */
    REJECT,
    /** Undoes a verified one. */
    REVERSE,
    /** Enters it as the office's own decision, which counts at once. */
    RECORD;

    /** Whether it can be done to a claim in this state; what makes a claim cannot be. */
    boolean leadsFrom(ClaimState state) {
        return switch (this) {
            case SUBMIT, RECORD -> false;
            case RESUBMIT -> state == ClaimState.RETURNED;
            case WITHDRAW -> state == ClaimState.SUBMITTED || state == ClaimState.RETURNED;
            case VERIFY, RETURN, REJECT -> state == ClaimState.SUBMITTED;
            case REVERSE -> state == ClaimState.VERIFIED;
        };
    }

    /** The state after it. */
    ClaimState leadsTo() {
        return switch (this) {
            case SUBMIT, RESUBMIT -> ClaimState.SUBMITTED;
            case WITHDRAW -> ClaimState.WITHDRAWN;
            case VERIFY, RECORD -> ClaimState.VERIFIED;
            case RETURN -> ClaimState.RETURNED;
            case REJECT -> ClaimState.REJECTED;
            case REVERSE -> ClaimState.REVERSED;
        };
    }

    /** Whether it is a decision of the office; otherwise it is the claimant's to do. */
    boolean isDecision() {
        return switch (this) {
            case SUBMIT, RESUBMIT, WITHDRAW -> false;
            case VERIFY, RETURN, REJECT, REVERSE, RECORD -> true;
        };
    }
}
