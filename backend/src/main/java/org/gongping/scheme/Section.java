package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A part of a file whose keys the scheme language names; a key that nobody asks for is a fault. */
final class Section {
    private final Spot spot;
    private final Map<String, Spot> keys;
    private final Set<String> asked = new HashSet<>();

    Section(Spot spot, Map<String, Spot> keys) {
        this.spot = spot;
        this.keys = keys;
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** What stands under a key, or null. */
    @Nullable Spot find(String key) {
        asked.add(key);
        return keys.get(key);
    }

    /** Reads what must be there. */
    <T> T need(String key, Function<Spot, T> reader) {
        Spot found = find(key);
        return reader.apply(found == null ? missing(key) : found);
    }

    /** Reads what may be left out. */
    <T> T get(String key, Function<Spot, T> reader, T otherwise) {
        Spot found = find(key);
        return found == null ? otherwise : reader.apply(found);
    }

    /** Reads what may be absent altogether. */
    <T> @Nullable T orNull(String key, Function<Spot, T> reader) {
        Spot found = find(key);
        return found == null ? null : reader.apply(found);
    }

    /** Reads what may be absent, or written down as nothing. */
    <T> @Nullable T ifAny(String key, Function<Spot, T> reader) {
        Spot found = find(key);
        return found == null || found.isNothing() ? null : reader.apply(found);
    }

    /** Reads a list, which may be left out. */
    <T> List<T> list(String key, Function<Spot, T> reader) {
        Spot found = find(key);
        return found == null ? List.of() : found.items().stream().map(reader).toList();
    }

    /** Reads a list that must be there. */
    <T> List<T> needList(String key, Function<Spot, T> reader) {
        return need(key, spotOfList -> spotOfList.items().stream().map(reader).toList());
    }

    String text(String key) {
        return need(key, Spot::text);
    }

    BigDecimal number(String key) {
        return need(key, Spot::number);
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
        return get(key, found -> found.choice(otherwise), otherwise);
    }

    /** The title, or the id where none is given. */
    LocalText title(String id) {
        return get("title", Spot::local, LocalText.same(id));
    }

    /** The one key of several alternatives that is there, or null if it is not just one. */
    @Nullable String one(String... alternatives) {
        List<String> there = new ArrayList<>(List.of(alternatives));
        there.retainAll(keys.keySet());
        if (there.size() == 1) {
            return there.getFirst();
        }
        there.forEach(this::find);
        String names = String.join(", ", alternatives);
        return spot.<@Nullable String>hole("must have exactly one of " + names, null);
    }

    /** Ends the reading of this section: what was not asked for is unknown. */
    <T> T close(T result) {
        keys.forEach((key, value) -> {
            if (!asked.contains(key)) {
                value.add("is not a key of the scheme language here");
            }
        });
        spot.findings().closed(spot.pointer(), Collections.unmodifiableSet(asked));
        return result;
    }

    private Spot missing(String key) {
        Findings findings = spot.findings();
        String pointer = Pointer.below(spot.pointer(), key);
        if (spot.tree() instanceof Tree.Keys) {
            findings.hole(pointer, spot.tree().line(), "is missing");
        }
        return new Spot(
                new Tree.Leaf("", Tree.Form.NOTHING, spot.tree().line()), pointer, new Findings());
    }
}
