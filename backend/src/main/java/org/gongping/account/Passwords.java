package org.gongping.account;

import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes, hashes and judges passwords: Argon2id with 19 MiB, two passes and one lane (OWASP; ASVS
 * 11.4.2).
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 4;

    /** Without the letters and digits that people mistake for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** 14 characters of 31 are 69 bits. */
    private static final int FIRST_LENGTH = 14;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final SecureRandom random = new SecureRandom();
    private final Set<String> common = common();
    private final String nobody = argon2.encode("nobody's password");

    String hash(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    /** Takes as long for an account that there is not as for one that there is. */
    boolean matches(String password, @Nullable Password stored) {
        if (password.length() > LONGEST) {
            return false;
        }
        var right = argon2.matches(password, stored == null ? nobody : stored.hash());
        return stored != null && right;
    }

    String first() {
        return Stream.generate(() -> ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .limit(FIRST_LENGTH)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Why a new password cannot be taken. */
    Optional<Refusal> judge(String wanted, Account account) {
        var length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Refusal.at("new", RefusalCode.WEAK_PASSWORD, SHORTEST, LONGEST));
        }
        return isGuessable(wanted.toLowerCase(Locale.ROOT), account)
                ? Optional.of(Refusal.at("new", RefusalCode.WEAK_PASSWORD, SHORTEST, LONGEST))
                : Optional.empty();
    }

    private boolean isGuessable(String wanted, Account account) {
        return common.contains(wanted)
                || wanted.codePoints().distinct().count() < FEWEST_CHARACTERS
                || isHardlyMoreThan(account.number().toLowerCase(Locale.ROOT), wanted)
                || wanted.contains(account.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isHardlyMoreThan(String number, String wanted) {
        return wanted.contains(number) && wanted.length() < number.length() + FEWEST_CHARACTERS;
    }

    private static Set<String> common() {
        var file = Passwords.class.getResourceAsStream("common-passwords.txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
