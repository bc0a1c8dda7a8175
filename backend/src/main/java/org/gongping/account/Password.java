package org.gongping.account;

/**
 * A password as kept.
 *
 * @param hash by Argon2id, with its salt and parameters
 * @param temporary whether it was issued and must be changed by its owner
 */
public record Password(String hash, boolean temporary) {}
