package org.gongping.ballot.link;

import org.gongping.ballot.poll.IssuerKey;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * The key that signs credentials of one group of one poll. RSA of 2048 bits: forging must be out of
 * reach for the days that a poll is open; that nobody is recognised does not rest on the length.
 */
final class IssuerKeyPair {

    private static final int BITS = 2048;

    private final RSAPublicKey publicKey;
    private final RSAPrivateKey privateKey;

    IssuerKeyPair(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    static IssuerKeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            return new IssuerKeyPair(
                    (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The pair whose private half is this PKCS #8 (RFC 5958), which holds the public half too. */
    static IssuerKeyPair parse(byte[] pkcs8) {
        try {
            var keys = KeyFactory.getInstance("RSA");
            var own = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var other = new RSAPublicKeySpec(own.getModulus(), own.getPublicExponent());
            return new IssuerKeyPair((RSAPublicKey) keys.generatePublic(other), own);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not the private key of an issuer", e);
        }
    }

    RSAPublicKey publicKey() {
        return publicKey;
    }

    RSAPrivateKey privateKey() {
        return privateKey;
    }

    IssuerKey issuerKey() {
        return IssuerKey.of(publicKey);
    }
}
