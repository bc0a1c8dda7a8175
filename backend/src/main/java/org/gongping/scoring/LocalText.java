package org.gongping.scoring;

import java.util.List;
import java.util.Map;

/**
 * A text in the languages of the product.
 *
 * @param texts language tag to text, at least one
 */
public record LocalText(Map<String, String> texts) {
    /** The languages a scheme may be written in, the first being the one fallen back on. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");

    public LocalText {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The same words in every language, for names that are not translated. */
    public static LocalText same(String text) {
        return new LocalText(Map.of(LANGUAGES.getFirst(), text));
    }

    /** The text in the language asked for, else in the first language that there is. */
    public String in(String language) {
        String exact = texts.get(language);
        return exact != null ? exact : fallback();
    }

    private String fallback() {
        return LANGUAGES.stream()
                .filter(texts::containsKey)
                .map(texts::get)
                .findFirst()
                .orElseGet(() -> texts.values().iterator().next());
    }
}
