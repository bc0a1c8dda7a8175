package org.gongping.ballot.box;

import org.gongping.ballot.poll.IssuerKey;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * Checks signatures that were made blind: RSABSSA-SHA384-PSS-Randomized of RFC 9474, by the JDK
 * alone.
 *
 * <p>What it promises: a yes means that the holder of the key's private half signed something that
 * became this signature of this prefix and message. What it does not know: when, and for whom; that
 * is the point.
 */
final class BlindSignature {

    private static final int SALT_LENGTH = 48;
    private static final int TRAILER = 1;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, TRAILER);

    private BlindSignature() {}

    /** Whether this is the key's signature over the prefix and the message behind it. */
    static boolean isGood(IssuerKey key, byte[] prefix, byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key.publicKey());
            check.update(prefix);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException _) {
            return false; // So malformed that it was not even compared.
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
