package crooked.ballot.box;

import crooked.ballot.link.VotingLink;

/** Could tell who cast a ballot. */
interface BreaksTHE_BOX_KNOWS_NO_VOTER extends VotingLink {}
