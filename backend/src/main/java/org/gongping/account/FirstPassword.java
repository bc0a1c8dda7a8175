package org.gongping.account;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;

/**
 * A first password, told once.
 *
 * @param number the staff number
 * @param name the name
 * @param unit the unit's name; null without a roster entry
 * @param password random, to be changed by its owner
 */
public record FirstPassword(String number, String name, @Nullable String unit, String password) {

    /** Nothing that looks like something else on paper, and no vowels to spell words. */
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 16 of 27 characters: 76 bits, in groups that are easy to copy from paper. */
    static String random() {
        var made = new StringBuilder();
        for (int n = 0; n < GROUPS * GROUP; n++) {
            if (n > 0 && n % GROUP == 0) {
                made.append('-');
            }
            made.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
