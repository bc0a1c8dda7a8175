package org.gongping.platform.embedded;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one user of an embedded server, made anew at each start and known to this process only: other
 * users of the machine can reach the port but nothing behind it. The password is 256 random bits.
 */
final class Credentials {

    /** The least that drivers accept; a random password needs no slow hash. */
    static final int ITERATIONS = 4096;

    private static final int BITS = 256;

    private final String password =
            Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    private final byte[] salt = random();
    private final byte[] salted = salted(password, salt);

    String user() {
        return "gongping";
    }

    String password() {
        return password;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** The password as SCRAM-SHA-256 keeps it (RFC 5802, SaltedPassword). */
    byte[] salted() {
        return salted.clone();
    }

    private static byte[] random() {
        byte[] bytes = new byte[BITS / Byte.SIZE];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] salted(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
