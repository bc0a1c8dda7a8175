package org.gongping.ballot.poll;

/**
 * What the browser has signed blind, and shows to the box later: the four parts {@code
 * "gongping-ballot-v1"}, full key of the poll, group and nonce, as {@link LengthPrefixed}. It names
 * poll and group, so that a signature is good in no other, whatever becomes of the keys.
 */
public final class CredentialMessage {

    /** Random bytes in a nonce. */
    public static final int NONCE_LENGTH = 32;

    private static final String KIND = "gongping-ballot-v1";

    private CredentialMessage() {}

    /** The message of one credential. */
    public static byte[] of(PollKey poll, String group, byte[] nonce) {
        if (nonce.length != NONCE_LENGTH) {
            throw new IllegalArgumentException("A nonce has " + NONCE_LENGTH + " bytes");
        }
        return new LengthPrefixed().with(KIND).with(poll.full()).with(group).with(nonce).bytes();
    }
}
