package org.gongping.ballot.poll;

/**
 * Tells how many voters were issued a credential: offered by those who decide who may vote, and all
 * that others learn of it. Once casting goes on the number may grow by those who asked in the last
 * moment of collecting, and never shrinks; whoever reads it after closing reads at least as many as
 * could vote.
 */
public interface IssuedCredentials {

    /** How many credentials a poll's group was issued. */
    int count(PollKey poll, String group);
}
