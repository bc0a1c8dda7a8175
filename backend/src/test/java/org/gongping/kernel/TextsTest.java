package org.gongping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\n\t", "\u00a0", "\u200b", " \u200d\ufeff "})
    void aTextWithNothingToSeeIsNone(@Nullable String text) {
        assertThat(Texts.check("reason", text, 5))
                .contains(Refusal.at("reason", RefusalCode.REQUIRED));
    }

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        assertThat(Texts.check("reason", "\ud83d\ude00".repeat(5), 5)).isEmpty();
        assertThat(Texts.check("reason", "字".repeat(6), 5))
                .contains(Refusal.at("reason", RefusalCode.TOO_LONG, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00a", "\ude00\ud83d"})
    void halfACharacterIsRefused(String text) {
        assertThat(Texts.check("reason", text, 5))
                .contains(Refusal.at("reason", RefusalCode.MALFORMED));
    }
}
