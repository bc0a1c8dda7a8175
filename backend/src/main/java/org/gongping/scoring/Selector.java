package org.gongping.scoring;

import java.util.Map;
import java.util.Set;

/**
 * A rule that picks people or units by their traits, such as {@code category: [GENERAL,
 * PROBATIONARY]}. Every trait named must have one of the values listed; a selector that names no
 * trait admits everybody.
 *
 * @param traits trait name to the values admitted, as written in the scheme
 */
public record Selector(Map<String, Set<String>> traits) {
    /** Admits everybody. */
    public static final Selector EVERYBODY = new Selector(Map.of());

    public Selector {
        traits = Copies.map(traits);
    }

    /** Admits whoever has one of these values of one trait. */
    public static Selector of(String trait, String... values) {
        return new Selector(Map.of(trait, Set.of(values)));
    }

    /** Whether somebody with these traits is picked. */
    public boolean admits(Map<String, String> has) {
        return traits.entrySet().stream()
                .allMatch(rule -> rule.getValue().contains(has.getOrDefault(rule.getKey(), "")));
    }
}
