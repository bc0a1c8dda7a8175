package org.gongping.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are too weak (NIST SP 800-63B, ASVS 6.2): length counts, not kinds of characters;
 * common ones, the own number or name, and patterns are refused.
 */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 4;
    private static final String RUNS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qwertyuiop asdfghjkl"
                    + " zxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/ 1q2w3e4r5t6y7u8i9o0p";
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Whether the account's owner may not choose the password. */
    static boolean isWeak(String password, Account account) {
        var length = password.codePointCount(0, password.length());
        var plain = password.toLowerCase(Locale.ROOT);
        return length < SHORTEST
                || length > LONGEST
                || password.isBlank()
                || plain.chars().distinct().count() < FEWEST_DIFFERENT
                || isRepeated(plain)
                || isRun(plain)
                || isCommon(plain)
                || isOwn(plain, account.number())
                || isOwn(plain, account.name());
    }

    /** Whether it is the number or name with little around it. */
    private static boolean isOwn(String plain, String own) {
        var rest = plain.replace(own.toLowerCase(Locale.ROOT), "");
        return !own.isBlank() && rest.length() < plain.length() && rest.length() < SHORTEST / 2;
    }

    /** Whether a shorter text, written several times, makes it. */
    private static boolean isRepeated(String plain) {
        return (plain + plain).indexOf(plain, 1) < plain.length();
    }

    private static boolean isRun(String plain) {
        var backwards = new StringBuilder(plain).reverse().toString();
        return RUNS.contains(plain) || RUNS.contains(backwards);
    }

    /** Whether it is a common one, also with digits or signs around it. */
    private static boolean isCommon(String plain) {
        var letters = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var digits = plain.replaceAll("^[^0-9]+|[^0-9]+$", "");
        return COMMON.contains(plain) || isCommon(letters, plain) || isCommon(digits, plain);
    }

    private static boolean isCommon(String part, String plain) {
        return COMMON.contains(part) && plain.length() - part.length() < SHORTEST / 2;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
