package org.gongping.ballot.box;

/**
 * Proof of having cast.
 *
 * @param leaf the ballot's leaf hash
 */
public record Receipt(String leaf) {}
