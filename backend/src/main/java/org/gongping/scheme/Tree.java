package org.gongping.scheme;

import java.util.List;
import java.util.Map;

/** A file as it was written, before anything is made of it; numbers are still text. */
sealed interface Tree {
    /** The line it begins on, from 1. */
    int line();

    /** A text, number or truth value, as it was written, or nothing. */
    record Leaf(String text, Form form, int line) implements Tree {
        boolean isNothing() {
            return form == Form.NOTHING;
        }
    }

    /** What was written at a leaf; numbers are kept like texts. */
    enum Form {
        TEXT,
        FLAG,
        NOTHING
    }

    /** A list. */
    record Items(List<Tree> items, int line) implements Tree {}

    /** Keys with their values, in the order written. */
    record Keys(Map<String, Tree> keys, int line) implements Tree {}
}
