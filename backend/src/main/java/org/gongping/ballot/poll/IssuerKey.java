package org.gongping.ballot.poll;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The public half of the key that signs credentials of one group of one poll, and of no other.
 *
 * @param spki SubjectPublicKeyInfo (RFC 5280) in Base64: what browsers import
 */
public record IssuerKey(String spki) {

    /** The key as browsers read it. */
    public static IssuerKey of(RSAPublicKey key) {
        return new IssuerKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** The key as Java reads it. */
    public RSAPublicKey publicKey() {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(spki));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not the public key of an issuer", e);
        }
    }
}
