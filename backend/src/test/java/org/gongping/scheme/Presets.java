package org.gongping.scheme;

import org.gongping.scoring.Fact;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

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

    /** Every text for people that stands anywhere in a scheme. */
    static Stream<LocalText> texts(Object part) {
        return switch (part) {
            case LocalText text -> Stream.of(text);
            case Collection<?> list -> list.stream().flatMap(Presets::texts);
            case Map<?, ?> map -> map.values().stream().flatMap(Presets::texts);
            case Record parts ->
                    Arrays.stream(parts.getClass().getRecordComponents())
                            .map(component -> value(parts, component))
                            .flatMap(value -> value == null ? Stream.of() : texts(value));
            default -> Stream.of();
        };
    }

    private static Object value(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
