package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Rfc9474;
import org.gongping.ballot.poll.IssuerKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;

/** The published vectors from the voter's message to the signature that the box sees. */
class BlindSignatureTest {

    static List<Rfc9474.Variant> variants() {
        return Rfc9474.variants();
    }

    /** Proves that the voter of our tests is the RFC's. */
    @ParameterizedTest
    @MethodSource("variants")
    void thePublishedInputsAreBlindedAndFinishedAsPublished(Rfc9474.Variant variant)
            throws GeneralSecurityException {
        var prepared = variant.bytes("prepared_msg");
        var salt = variant.bytes("salt");

        var blinding = Blinding.of(Rfc9474.publicKey(), prepared, salt, variant.number("inv"));

        assertThat(blinding.blindedBytes()).isEqualTo(variant.bytes("blinded_msg"));
        assertThat(blinding.finish(variant.bytes("blind_sig"))).isEqualTo(variant.bytes("sig"));
    }

    /** The other two have no salt: good signatures, but of variants that are not taken here. */
    @ParameterizedTest
    @MethodSource("variants")
    void thePublishedSignaturesWithSaltAreGoodAndThoseWithoutAreNot(Rfc9474.Variant variant)
            throws GeneralSecurityException {
        var prefix = variant.bytes("msg_prefix");
        var message = variant.bytes("msg");
        var key = IssuerKey.of(Rfc9474.publicKey());
        var salted = variant.bytes("salt").length > 0;

        assertThat(BlindSignature.isGood(key, prefix, message, variant.bytes("sig")))
                .isEqualTo(salted);
        assertThat(isGood(variant, variant.bytes("salt").length)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aSignatureOfAnythingElseIsNotGood(Rfc9474.Variant variant)
            throws GeneralSecurityException {
        var message = variant.bytes("msg");
        message[0] ^= 1;
        var key = IssuerKey.of(Rfc9474.publicKey());

        assertThat(
                        BlindSignature.isGood(
                                key, variant.bytes("msg_prefix"), message, variant.bytes("sig")))
                .isFalse();
        assertThat(
                        BlindSignature.isGood(
                                key,
                                variant.bytes("msg_prefix"),
                                variant.bytes("msg"),
                                variant.bytes("blind_sig")))
                .isFalse();
    }

    private static boolean isGood(Rfc9474.Variant variant, int salt)
            throws GeneralSecurityException {
        var check = Signature.getInstance("RSASSA-PSS");
        check.setParameter(
                new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, salt, 1));
        check.initVerify(Rfc9474.publicKey());
        check.update(variant.bytes("prepared_msg"));
        return check.verify(variant.bytes("sig"));
    }
}
