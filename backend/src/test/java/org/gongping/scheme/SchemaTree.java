package org.gongping.scheme;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The published JSON Schema as a tree, and files as the JSON that it is held against. */
final class SchemaTree {
    static final String TEXT = Resource.text("/META-INF/resources/scheme.schema.json");

    private static final String REF = "$ref";
    private static final Tree.Keys ROOT =
            (Tree.Keys)
                    Objects.requireNonNull(
                            JsonTree.read(TEXT.getBytes(StandardCharsets.UTF_8), new Findings()));

    private SchemaTree() {}

    /** What the schema says of a place in a file. */
    static Tree.Keys at(String pointer) {
        Tree.Keys here = ROOT;
        for (String step : pointer.isEmpty() ? List.<String>of() : way(pointer)) {
            here = below(here, step);
        }
        return here;
    }

    static List<String> way(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }

    /** Every part of the schema that names the keys that there are. */
    static Set<Tree.Keys> closed() {
        Set<Tree.Keys> found = new LinkedHashSet<>();
        closed(ROOT, found);
        return found;
    }

    /** The keys that a part of the schema names. */
    static Set<String> properties(Tree.Keys part) {
        return part.keys().get("properties") instanceof Tree.Keys named
                ? named.keys().keySet()
                : Set.of();
    }

    private static void closed(Tree part, Set<Tree.Keys> found) {
        switch (part) {
            case Tree.Leaf _ -> {}
            case Tree.Items list -> list.items().forEach(item -> closed(item, found));
            case Tree.Keys map -> {
                if (map.keys().get("additionalProperties") instanceof Tree.Leaf) {
                    found.add(map);
                }
                map.keys().values().forEach(value -> closed(value, found));
            }
        }
    }

    private static Tree.Keys below(Tree.Keys part, String step) {
        Tree next =
                part.keys().get("properties") instanceof Tree.Keys named
                                && named.keys().containsKey(step)
                        ? named.keys().get(step)
                        : part.keys()
                                .getOrDefault("items", part.keys().get("additionalProperties"));
        return resolved((Tree.Keys) Objects.requireNonNull(next, step));
    }

    /** Follows references, and of alternatives the one that has keys. */
    private static Tree.Keys resolved(Tree.Keys part) {
        if (part.keys().get(REF) instanceof Tree.Leaf ref) {
            return resolved(definition(ref.text()));
        }
        if (part.keys().get("anyOf") instanceof Tree.Items alternatives) {
            return resolved((Tree.Keys) alternatives.items().getLast());
        }
        return part;
    }

    static Tree.Keys definition(String ref) {
        Tree.Keys all = (Tree.Keys) Objects.requireNonNull(ROOT.keys().get("$defs"));
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        return (Tree.Keys) Objects.requireNonNull(all.keys().get(name), ref);
    }

    /** A file as values of JSON, with numbers as such or as texts. */
    static Object json(Tree tree, boolean numbers) {
        return switch (tree) {
            case Tree.Leaf leaf when leaf.form() == Tree.Form.FLAG -> leaf.text().equals("true");
            case Tree.Leaf leaf ->
                    numbers && leaf.text().matches("-?\\d+(\\.\\d+)?")
                            ? new BigDecimal(leaf.text())
                            : leaf.text();
            case Tree.Items list -> {
                List<Object> items = new ArrayList<>();
                list.items().forEach(item -> items.add(json(item, numbers)));
                yield items;
            }
            case Tree.Keys map -> {
                Map<String, Object> keys = new LinkedHashMap<>();
                map.keys().forEach((key, value) -> keys.put(key, json(value, numbers)));
                yield keys;
            }
        };
    }
}
