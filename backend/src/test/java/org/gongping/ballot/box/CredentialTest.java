package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Federation;
import org.gongping.ballot.link.OpenSigner;
import org.gongping.ballot.poll.CredentialMessage;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PollKey;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** From a browser's random bytes to a credential that the box takes, and everything but that. */
class CredentialTest {

    private static final PollKey POLL = new PollKey("fed", "2025", "review", "staff", 1);
    private static final PollKey RERUN = new PollKey("fed", "2025", "review", "staff", 2);

    private final OpenSigner signer = new OpenSigner(new Federation(5));
    private final IssuerKey key = signer.make(POLL, "staff");
    private final byte[] nonce = Blinding.random(32);
    private final byte[] prefix = Blinding.random(32);
    private final byte[] signature = signed(POLL, "staff");

    @Test
    void whatWasSignedBlindIsGood() {
        assertThat(credential(POLL, "staff", signature).isSignedBy(key)).isTrue();
    }

    @Test
    void theSignerSawNeitherMessageNorSignature() {
        var message = CredentialMessage.of(POLL, "staff", nonce);
        var one = Blinding.of(key.publicKey(), joined(prefix, message));
        var other = Blinding.of(key.publicKey(), joined(prefix, message));

        assertThat(one.blinded()).isNotEqualTo(other.blinded());
        assertThat(signer.sign(POLL, "staff", one.blindedBytes())).isNotEqualTo(signature);
    }

    @Test
    void aCredentialIsGoodInNoOtherPollOrGroupEvenUnderTheSameKey() {
        assertThat(credential(RERUN, "staff", signature).isSignedBy(key)).isFalse();
        assertThat(credential(POLL, "deputies", signature).isSignedBy(key)).isFalse();
        assertThat(credential(POLL, "staff", signature).isSignedBy(signer.make(POLL, "deputies")))
                .isFalse();
    }

    @Test
    void aForgedSignatureIsNotGood() {
        for (int bit : List.of(0, 7, 1000, 2047)) {
            var forged = signature.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(credential(POLL, "staff", forged).isSignedBy(key)).isFalse();
        }
        for (int length : List.of(0, 1, 255, 257)) {
            assertThat(credential(POLL, "staff", new byte[length]).isSignedBy(key)).isFalse();
        }
        assertThat(credential(POLL, "staff", new byte[256]).isSignedBy(key)).isFalse();
    }

    @Test
    void anotherNonceOrPrefixIsNotSigned() {
        assertThat(of(Blinding.random(32), prefix, signature).isSignedBy(key)).isFalse();
        assertThat(of(nonce, Blinding.random(32), signature).isSignedBy(key)).isFalse();
    }

    @Test
    void whatHasAnotherFormIsNoCredential() {
        for (int length : List.of(0, 31, 33)) {
            assertThat(parse(new byte[length], prefix)).isFalse();
            assertThat(parse(nonce, new byte[length])).isFalse();
        }
        var good = text(nonce);
        assertThat(Credential.parse(POLL, "staff", "!", good, good)).isEmpty();
        assertThat(Credential.parse(POLL, "staff", good, "!", good)).isEmpty();
        assertThat(Credential.parse(POLL, "staff", good, good, "!")).isEmpty();
    }

    /** Computed apart, by a few lines of Python after the Javadoc. */
    @Test
    void theBallotsIdHashesPrefixAndMessageAndNotTheSignature() {
        var zeros = new byte[32];
        var ones = HexFormat.of().parseHex("01".repeat(32));

        var credential = of(zeros, ones, signature);

        assertThat(HexFormat.of().formatHex(CredentialMessage.of(POLL, "staff", zeros)))
                .isEqualTo(
                        "00000012676f6e6770696e672d62616c6c6f742d7631000000176665643a"
                                + "323032353a7265766965773a73746166663a310000000573746166660000"
                                + "002000000000000000000000000000000000000000000000000000000000"
                                + "00000000");
        assertThat(credential.ballotId())
                .isEqualTo("fed:bbbcfb00360d1fc8e618d91e659147aa97db8877ef5f7c6d55a0aedf5c4142b3");
        assertThat(of(zeros, ones, new byte[256]).ballotId()).isEqualTo(credential.ballotId());
        assertThat(of(ones, zeros, signature).ballotId()).isNotEqualTo(credential.ballotId());
    }

    @Test
    void noTwoPollsAndGroupsMakeTheSameMessage() {
        var one = new PollKey("fed", "2025", "review", "staff", 1);
        var other = new PollKey("fed", "2025", "review", "staff", 11);

        assertThat(CredentialMessage.of(one, "1staff", nonce))
                .isNotEqualTo(CredentialMessage.of(other, "staff", nonce));
    }

    private byte[] signed(PollKey poll, String group) {
        var prepared = joined(prefix, CredentialMessage.of(poll, group, nonce));
        var blinding = Blinding.of(key.publicKey(), prepared);
        return blinding.finish(signer.sign(poll, group, blinding.blindedBytes()));
    }

    private Credential credential(PollKey poll, String group, byte[] by) {
        return Credential.parse(poll, group, text(nonce), text(prefix), text(by)).orElseThrow();
    }

    private static Credential of(byte[] nonce, byte[] prefix, byte[] by) {
        return Credential.parse(POLL, "staff", text(nonce), text(prefix), text(by)).orElseThrow();
    }

    private boolean parse(byte[] nonce, byte[] prefix) {
        return Credential.parse(POLL, "staff", text(nonce), text(prefix), text(signature))
                .isPresent();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }
}
