package crooked.claim.graphql;

import crooked.claim.mongo.ClaimDocument;

/** Answers with what the database holds. */
interface BreaksCONTROLLERS_SEE_NO_DOCUMENTS extends ClaimDocument {}
