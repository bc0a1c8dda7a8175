package crooked.claim.mongo;

/** Breaks nothing. */
public interface ClaimDocument {}
