package org.gongping.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Checks of text that people type. */
public final class Texts {

    private Texts() {}

    /** Why a required text cannot be taken: blank, or longer than so many characters. */
    public static Optional<Refusal> check(String path, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return Optional.of(Refusal.at(path, RefusalCode.REQUIRED));
        }
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(Refusal.at(path, RefusalCode.TOO_LONG, most))
                : Optional.empty();
    }
}
