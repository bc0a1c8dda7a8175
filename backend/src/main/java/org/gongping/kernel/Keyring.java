package org.gongping.kernel;

import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * The installation's secret keys, by purpose and id. New things are protected with the newest key;
 * older keys stay to check what was protected before, until they are taken out.
 */
public interface Keyring {

    /**
     * A key.
     *
     * @param id what a token's {@code kid} says
     * @param secret 256 bits, different for every purpose: for HMAC-SHA-256, or whatever else needs
     *     so many
     */
    record Key(String id, SecretKey secret) {}

    /** The newest key for a purpose such as {@code access-token}. */
    Key newest(String purpose);

    /** The key with this id for a purpose; empty if there is none (any more). */
    Optional<Key> find(String purpose, String id);
}
