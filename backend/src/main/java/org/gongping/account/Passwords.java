package org.gongping.account;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes and hashes passwords: Argon2id with 19 MiB, two passes and one lane (OWASP; ASVS 11.4.2).
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private static final int LONGEST = PasswordRules.LONGEST;

    /** Hashed at the same time; a flood of sign-ins shall not take all memory. */
    private static final int AT_ONCE = 8;

    /** Without the letters and digits that people mistake for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** 14 characters of 31 are 69 bits. */
    private static final int FIRST_LENGTH = 14;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore memory = new Semaphore(AT_ONCE);
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    @Autowired
    Passwords() {
        this(KIBIBYTES, PASSES);
    }

    /** With other costs, for tests that are not about them. */
    Passwords(int kibibytes, int passes) {
        argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, passes);
        nobody = hash("nobody's password");
    }

    String hash(String password) {
        memory.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(normal(password)));
        } finally {
            memory.release();
        }
    }

    /** Takes as long for an account that there is not as for one that there is. */
    boolean matches(String password, @Nullable Password stored) {
        if (password.length() > LONGEST) {
            return false;
        }
        memory.acquireUninterruptibly();
        try {
            var hash = stored == null ? nobody : stored.hash();
            return argon2.matches(normal(password), hash) && stored != null;
        } finally {
            memory.release();
        }
    }

    String first() {
        return Stream.generate(() -> ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .limit(FIRST_LENGTH)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** One character may be typed in several ways on different keyboards (NIST SP 800-63B). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
