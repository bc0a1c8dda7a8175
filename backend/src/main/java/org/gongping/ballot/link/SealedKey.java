package org.gongping.ballot.link;

import org.gongping.ballot.poll.LengthPrefixed;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Keyring.Key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A private key as it may lie in a database: by AES-256-GCM under a key of the installation, with
 * poll and group as associated data, so that it opens nowhere else.
 *
 * @param kid the id of the installation's key
 * @param sealed twelve random bytes, ciphertext and tag, in Base64
 */
public record SealedKey(PollKey poll, String group, String kid, String sealed) {

    private static final String KIND = "gongping-issuer-key-v1";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SealedKey seal(IssuerKeyPair keys, PollKey poll, String group, Key by) {
        var nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        var plain = keys.privateKey().getEncoded();
        try {
            var hidden = cipher(Cipher.ENCRYPT_MODE, by, nonce, poll, group).doFinal(plain);
            var all = Arrays.copyOf(nonce, nonce.length + hidden.length);
            System.arraycopy(hidden, 0, all, nonce.length, hidden.length);
            var sealed = Base64.getEncoder().encodeToString(all);
            return new SealedKey(poll, group, by.id(), sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The key pair; whatever is not as it was sealed is a fault. */
    IssuerKeyPair open(Key by) {
        var all = Base64.getDecoder().decode(sealed);
        var nonce = Arrays.copyOf(all, NONCE_LENGTH);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, by, nonce, poll, group);
            var plain = cipher.doFinal(all, NONCE_LENGTH, all.length - NONCE_LENGTH);
            return IssuerKeyPair.parse(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed key was altered or moved", e);
        }
    }

    private static Cipher cipher(int mode, Key by, byte[] nonce, PollKey poll, String group)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var secret = new SecretKeySpec(by.secret().getEncoded(), "AES");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new LengthPrefixed().with(KIND).with(poll.full()).with(group).bytes());
        return cipher;
    }
}
