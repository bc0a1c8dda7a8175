package crooked.ranking;

import crooked.claim.SubmitClaim;

/** Ranks what it should have been handed through a port. */
interface BreaksRANKING_KNOWS_NO_SOURCE_OF_FACTS extends SubmitClaim {}
