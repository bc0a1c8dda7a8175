package org.gongping.ballot.link;

import org.gongping.kernel.Outcome;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;

import javax.crypto.Cipher;

/**
 * Signs blind: BlindSign of RFC 9474, the same for all its variants, by the JDK alone.
 *
 * <p>What it promises: the same message gets the same signature, and what it answers with is a
 * signature. What it does not: to know what it signs; who may have something signed, and how often,
 * is for its callers to decide.
 */
final class BlindSigner {

    private BlindSigner() {}

    /** The blind signature of a blinded message, or what is wrong with the message. */
    static Outcome<byte[]> sign(IssuerKeyPair keys, byte[] blinded) {
        return BlindedMessage.read(blinded, keys.publicKey())
                .then(message -> Outcome.done(sign(keys, blinded, message.value())));
    }

    /** Encrypting with the private key is RSASP1 of RFC 8017; the JDK blinds and pads the rest. */
    private static byte[] sign(IssuerKeyPair keys, byte[] blinded, BigInteger message) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, keys.privateKey());
            var signature = cipher.doFinal(blinded);
            verify(keys.publicKey(), message, signature);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    /** One signature that came out wrong, by a fault in the machine, would give the key away. */
    private static void verify(RSAPublicKey key, BigInteger message, byte[] signature) {
        var opened = new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
        if (!opened.equals(message)) {
            throw new IllegalStateException("Signing failed: the signature is not one");
        }
    }
}
