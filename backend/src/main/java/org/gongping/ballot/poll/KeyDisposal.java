package org.gongping.ballot.poll;

/**
 * Takes the keys of a poll away once it is closed: offered by those who decide who may vote, done
 * by those who close. Whoever reads the database afterwards can sign no more ballots.
 */
public interface KeyDisposal {

    /** Destroys every private key of a poll; may be repeated. */
    void destroyKeys(PollKey poll);
}
