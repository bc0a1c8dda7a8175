package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was given.
 *
 * @param at a JSON pointer to the place, such as {@code /facts/3/mark}
 * @param line the line of the file, counted from 1, or null where it did not come from one
 * @param message the rule that is broken
 */
public record Fault(String at, @Nullable Integer line, String message) {
    /** A fault in something that has no lines. */
    public static Fault at(String pointer, String message) {
        return new Fault(pointer, null, message);
    }
}
