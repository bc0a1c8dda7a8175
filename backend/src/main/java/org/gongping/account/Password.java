package org.gongping.account;

/**
 * A password as stored.
 *
 * @param hash Argon2id in its standard encoding, salt and parameters included
 * @param first whether it was issued by an administrator and must be changed
 */
public record Password(String hash, boolean first) {}
