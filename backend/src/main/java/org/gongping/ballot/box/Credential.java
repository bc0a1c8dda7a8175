package org.gongping.ballot.box;

import org.gongping.ballot.poll.CredentialMessage;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A right to vote once that names nobody: a message and prefix that the voter's browser made up,
 * and the signature that it got for them without showing them.
 */
final class Credential {

    /** Random bytes before the message; RFC 9474, PrepareRandomize. */
    private static final int PREFIX_LENGTH = 32;

    private final PollKey poll;
    private final String group;
    private final byte[] prefix;
    private final byte[] message;
    private final byte[] signature;

    private Credential(
            PollKey poll, String group, byte[] prefix, byte[] message, byte[] signature) {
        this.poll = poll;
        this.group = group;
        this.prefix = prefix;
        this.message = message;
        this.signature = signature;
    }

    /** Reads the parts, each in Base64url; empty for whatever cannot be a credential. */
    static Optional<Credential> parse(
            PollKey poll, String group, String nonce, String prefix, String signature) {
        var decoder = Base64.getUrlDecoder();
        try {
            var random = decoder.decode(nonce);
            var before = decoder.decode(prefix);
            if (random.length != CredentialMessage.NONCE_LENGTH || before.length != PREFIX_LENGTH) {
                return Optional.empty();
            }
            var message = CredentialMessage.of(poll, group, random);
            return Optional.of(
                    new Credential(poll, group, before, message, decoder.decode(signature)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the group's key signed it. */
    boolean isSignedBy(IssuerKey key) {
        return BlindSignature.isGood(key, prefix, message, signature);
    }

    /**
     * The id of the ballot cast with it: the organisation, a colon, and SHA-256, in lower-case
     * hexadecimal, over prefix and message. The signature is no part of it: whoever could change
     * that one still casts the same ballot.
     */
    String ballotId() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(prefix);
        bytes.writeBytes(message);
        return poll.organisation() + ":" + Chain.sha256(bytes.toByteArray());
    }

    /** The ballot cast with it. */
    Ballot ballot(SortedMap<String, String> marks) {
        return new Ballot(ballotId(), poll.full(), group, marks, false);
    }
}
