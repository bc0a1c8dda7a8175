package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.reasons;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Rfc9474;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.util.List;

/** BlindSign of RFC 9474, by its published vectors and by what it says must be refused. */
class BlindSignerTest {

    private static final IssuerKeyPair KEYS = IssuerKeyPair.generate();

    private final RSAPublicKey key = KEYS.publicKey();
    private final BigInteger modulus = key.getModulus();

    static List<Rfc9474.Variant> variants() {
        return Rfc9474.variants();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void thePublishedMessageGetsThePublishedBlindSignature(Rfc9474.Variant variant)
            throws GeneralSecurityException {
        var keys = new IssuerKeyPair(Rfc9474.publicKey(), Rfc9474.privateKey());

        var signature = done(BlindSigner.sign(keys, variant.bytes("blinded_msg")));

        assertThat(signature).isEqualTo(variant.bytes("blind_sig"));
    }

    @Test
    void allFourVariantsArePublished() {
        assertThat(variants())
                .extracting(Rfc9474.Variant::name)
                .containsExactly(
                        "RSABSSA-SHA384-PSS-Randomized",
                        "RSABSSA-SHA384-PSSZERO-Randomized",
                        "RSABSSA-SHA384-PSS-Deterministic",
                        "RSABSSA-SHA384-PSSZERO-Deterministic");
    }

    @Test
    void theSameMessageGetsTheSameSignature() {
        var blinded = number(BigInteger.TWO);

        assertThat(done(BlindSigner.sign(KEYS, blinded)))
                .isEqualTo(done(BlindSigner.sign(KEYS, blinded)));
    }

    @Test
    void whatNoHonestBrowserSendsIsRefusedEachWithItsCode() {
        assertThat(refused(number(BigInteger.ZERO)))
                .containsExactly("blinded BLINDED_MESSAGE_ZERO");
        assertThat(refused(number(BigInteger.ONE))).containsExactly("blinded BLINDED_MESSAGE_ONE");
        assertThat(refused(number(modulus.subtract(BigInteger.ONE))))
                .containsExactly("blinded BLINDED_MESSAGE_MINUS_ONE");
        assertThat(refused(number(modulus))).containsExactly("blinded BLINDED_MESSAGE_TOO_LARGE");
        assertThat(refused(number(modulus.add(BigInteger.ONE))))
                .containsExactly("blinded BLINDED_MESSAGE_TOO_LARGE");
        assertThat(refused(number(BigInteger.ONE.shiftLeft(2048).subtract(BigInteger.ONE))))
                .containsExactly("blinded BLINDED_MESSAGE_TOO_LARGE");
        for (int length : List.of(0, 1, 255, 257, 4096)) {
            assertThat(refused(new byte[length])).containsExactly("blinded BLINDED_MESSAGE_LENGTH");
        }
    }

    @Test
    void theLastMessagesThatAreNotRefusedAreSigned() {
        assertThat(refused(number(BigInteger.TWO))).isEmpty();
        assertThat(refused(number(modulus.subtract(BigInteger.TWO)))).isEmpty();
    }

    @Test
    void aSignatureThatCameOutWrongIsNeverHandedOut() throws GeneralSecurityException {
        var faulty = KEYS.privateKey().getPrivateExponent().flipBit(7);
        var other =
                KeyFactory.getInstance("RSA")
                        .generatePrivate(new RSAPrivateKeySpec(modulus, faulty));
        var keys = new IssuerKeyPair(key, (RSAPrivateKey) other);

        assertThatThrownBy(() -> BlindSigner.sign(keys, number(BigInteger.TEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Signing failed: the signature is not one");
    }

    @Test
    void keysHave2048BitsAndAreAllDifferent() {
        assertThat(modulus.bitLength()).isEqualTo(2048);
        assertThat(key.getPublicExponent()).isEqualTo(65537);
        assertThat(IssuerKeyPair.generate().publicKey().getModulus()).isNotEqualTo(modulus);
    }

    private List<String> refused(byte[] blinded) {
        return reasons(BlindSigner.sign(KEYS, blinded));
    }

    private byte[] number(BigInteger number) {
        return Blinding.bytes(key, number);
    }
}
