package org.gongping.scheme;

import org.gongping.scoring.Fact;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the tests of the presets share. */
final class Presets {
    private Presets() {}

    static String yaml(String preset) {
        return Resource.text("/schemes/" + preset + ".yaml");
    }

    static Scheme scheme(String preset) {
        return SchemeFile.read(yaml(preset)).orThrow();
    }

    static Bundle bundle(
            String preset, List<Subject> subjects, List<Fact> facts, List<Previous> previous) {
        return Bundle.of(yaml(preset), subjects, Map.of(), facts, previous).orThrow();
    }

    /**
     * The standings' bytes of the bundle with everything in another order, and of its public form.
     */
    static List<String> otherwise(
            String preset,
            List<Subject> subjects,
            List<Fact> facts,
            List<Previous> previous,
            long seed) {
        Random random = new Random(seed);
        Bundle shuffled =
                bundle(
                        preset,
                        shuffled(subjects, random),
                        shuffled(facts, random),
                        shuffled(previous, random));
        byte[] open = shuffled.withoutMarks().canonical().getBytes(StandardCharsets.UTF_8);
        return List.of(
                StandingsJson.of(shuffled.standings()),
                StandingsJson.of(Bundle.read(open).orThrow().standings()));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The row of this subject, in whatever pool. */
    static Standings.Row row(Standings standings, String subject) {
        return standings.pools().stream()
                .flatMap(pool -> pool.rows().stream())
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** Where a text for people lacks a language: its place in the scheme, and the language. */
    static List<String> lacking(Scheme scheme) {
        List<String> found = new ArrayList<>();
        lacking(scheme, scheme.name(), found);
        return found;
    }

    private static void lacking(Object part, String place, List<String> found) {
        switch (part) {
            case LocalText text ->
                    LocalText.LANGUAGES.stream()
                            .filter(language -> !text.texts().containsKey(language))
                            .forEach(language -> found.add(place + " lacks " + language));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    lacking(list.get(i), place + "/" + i, found);
                }
            }
            case Map<?, ?> map ->
                    map.forEach((key, value) -> lacking(value, place + "/" + key, found));
            case Record parts -> {
                for (RecordComponent component : parts.getClass().getRecordComponents()) {
                    Object value = value(parts, component);
                    if (value != null) {
                        lacking(value, place + "/" + component.getName(), found);
                    }
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object value(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
