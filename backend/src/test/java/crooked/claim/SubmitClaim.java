package crooked.claim;

/** Breaks nothing. */
public interface SubmitClaim {}
