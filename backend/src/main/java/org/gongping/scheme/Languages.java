package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a scheme calls a grade or prize of its; the code where it has no name, null for none.
     */
    public static @Nullable String name(Locale locale, Scheme scheme, @Nullable String code) {
        var name = code == null ? null : scheme.names().get(code);
        return name == null ? code : in(locale, name);
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
