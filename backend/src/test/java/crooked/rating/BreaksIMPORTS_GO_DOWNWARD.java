package crooked.rating;

import crooked.claim.SubmitClaim;

/** Imports from its own floor. */
interface BreaksIMPORTS_GO_DOWNWARD extends SubmitClaim {}
