package org.gongping.scheme;

import org.gongping.scoring.LocalText;

import java.util.Locale;
import java.util.Set;

/** Which of a text's languages somebody is answered in. */
public final class Languages {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private Languages() {}

    /** The text in the language that serves this locale best. */
    public static String in(Locale locale, LocalText text) {
        return text.in(of(locale));
    }

    /** {@code zh-CN}, {@code zh-TW} or {@code en}; for other languages the first of them. */
    static String of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> "en";
            case "zh" -> isTraditional(locale) ? "zh-TW" : "zh-CN";
            default -> LocalText.LANGUAGES.getFirst();
        };
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().isEmpty()
                ? TRADITIONAL.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
    }
}
