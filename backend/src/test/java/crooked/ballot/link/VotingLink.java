package crooked.ballot.link;

/** Breaks nothing. */
public interface VotingLink {}
