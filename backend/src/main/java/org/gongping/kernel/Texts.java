package org.gongping.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Checks of text that people type. */
public final class Texts {

    private Texts() {}

    /** Why a required text cannot be taken: nothing to see, too long, or not {@link #isWhole}. */
    public static Optional<Refusal> check(String path, @Nullable String text, int most) {
        if (text == null || text.codePoints().noneMatch(Texts::isVisible)) {
            return Optional.of(Refusal.at(path, RefusalCode.REQUIRED));
        }
        if (text.codePointCount(0, text.length()) > most) {
            return Optional.of(Refusal.at(path, RefusalCode.TOO_LONG, most));
        }
        return isWhole(text)
                ? Optional.empty()
                : Optional.of(Refusal.at(path, RefusalCode.MALFORMED));
    }

    /**
     * Whether it holds no half of a character: that is stored as something else, so that the hash
     * over the text would not fit it any more.
     */
    public static boolean isWhole(String text) {
        return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
