package org.gongping.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Chains the entries of a history: each carries a hash over itself and the hash of the one before,
 * so that no entry can be changed, dropped or moved without breaking all that follow.
 *
 * <p>What it does not promise: someone who can rewrite the whole history can rewrite its hashes;
 * that is what sealing the newest hash elsewhere is for.
 */
public final class Chain {

    /** What the first entry of every history follows. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /**
     * The hash of an entry: SHA-256 over the previous hash and the entry's canonical JSON (RFC
     * 8785), lower-case hexadecimal.
     */
    public static String link(String previous, String canonicalJson) {
        return sha256((previous + "\n" + canonicalJson).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
