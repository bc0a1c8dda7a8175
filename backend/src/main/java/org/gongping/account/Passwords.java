package org.gongping.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords by Argon2id with 19 MiB, two passes and one lane (OWASP; ASVS 11.4.2).
 *
 * <p>A password takes the same time to be found wrong whether there is anything to compare it with
 * or not. At most {@value #AT_ONCE} are hashed at once, so that a flood cannot take all memory.
 */
@Component
class Passwords {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int AT_ONCE = 8;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final Semaphore memory = new Semaphore(AT_ONCE);
    private final String nobodys = hash("nobody's");

    String hash(String password) {
        memory.acquireUninterruptibly();
        try {
            return encoded(password);
        } finally {
            memory.release();
        }
    }

    boolean matches(String typed, @Nullable Password kept) {
        memory.acquireUninterruptibly();
        try {
            var hash = kept == null ? nobodys : kept.hash();
            return argon.matches(normal(typed), hash) && kept != null;
        } finally {
            memory.release();
        }
    }

    private String encoded(String password) {
        var made = argon.encode(normal(password));
        if (made == null) {
            throw new IllegalStateException("No hash of a password");
        }
        return made;
    }

    /** One character may be typed in several ways on different keyboards (NIST SP 800-63B). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
