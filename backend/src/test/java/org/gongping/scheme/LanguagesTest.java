package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.LocalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;

/** Everybody is answered in the language that serves best. */
class LanguagesTest {

    private static final LocalText TEXT =
            new LocalText(Map.of("zh-CN", "优秀", "zh-TW", "優秀", "en", "Excellent"));

    @ParameterizedTest
    @CsvSource({
        "zh-CN,优秀",
        "zh,优秀",
        "zh-SG,优秀",
        "zh-Hans-HK,优秀",
        "zh-TW,優秀",
        "zh-HK,優秀",
        "zh-MO,優秀",
        "zh-Hant,優秀",
        "zh-Hant-CN,優秀",
        "en,Excellent",
        "en-GB,Excellent",
        "de,优秀",
        "und,优秀"
    })
    void aLocaleIsServedInItsLanguage(String tag, String expected) {
        assertThat(Languages.in(Locale.forLanguageTag(tag), TEXT)).isEqualTo(expected);
    }
}
