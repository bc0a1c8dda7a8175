package org.gongping.platform.embedded;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one user of an embedded server, made anew at each start and known to this process only: other
 * users of the machine can reach the port but nothing behind it.
 *
 * @param password 256 random bits, in ASCII
 * @param salted the password as SCRAM-SHA-256 keeps it (RFC 5802, SaltedPassword)
 */
record Credentials(String user, String password, byte[] salt, int iterations, byte[] salted) {

    /** The least that drivers accept; a random password needs no slow hash. */
    private static final int ITERATIONS = 4096;

    private static final int BITS = 256;

    static Credentials random() {
        SecureRandom random = new SecureRandom();
        byte[] secret = new byte[BITS / Byte.SIZE];
        random.nextBytes(secret);
        byte[] salt = new byte[BITS / Byte.SIZE];
        random.nextBytes(salt);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new Credentials("gongping", password, salt, ITERATIONS, salted(password, salt));
    }

    private static byte[] salted(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(
                            new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
