package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two versions of a scheme file, for people: items of lists are matched by
 * their ids, so that one more in the middle is one difference. Order, layout and comments are none.
 */
public final class SchemeDifferences {

    /** How something differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param path from the top of the file down
     * @param before the older value in words, or null
     * @param after the newer value in words, or null
     */
    public record Difference(
            Kind kind, List<Step> path, @Nullable String before, @Nullable String after) {
        /** Copies the path. */
        public Difference {
            path = List.copyOf(path);
        }
    }

    /** That a version has another number says nothing. */
    private static final Set<String> UNSAID = Set.of("version");

    private final Titles titles;
    private final Vocabulary vocabulary;
    private final List<Difference> found = new ArrayList<>();

    private SchemeDifferences(Titles titles, Vocabulary vocabulary) {
        this.titles = titles;
        this.vocabulary = vocabulary;
    }

    /** What differs, in the newer file's order; nothing where one of them is no YAML. */
    public static List<Difference> between(String older, String newer, Vocabulary vocabulary) {
        var before = YamlTree.read(older, new Findings());
        var after = YamlTree.read(newer, new Findings());
        if (before == null || after == null) {
            return List.of();
        }
        var differences = new SchemeDifferences(new Titles(after), vocabulary);
        differences.compare(List.of(), Parts.of(before), Parts.of(after));
        return List.copyOf(differences.found);
    }

    private void compare(List<Step> path, Parts before, Parts after) {
        after.parts()
                .forEach((key, value) -> {
                    if (path.isEmpty() && UNSAID.contains(key)) {
                        return;
                    }
                    var old = before.parts().get(key);
                    if (old == null) {
                        var down = down(path, after, key);
                        found.add(difference(Kind.ADDED, down, null, words(value)));
                    } else {
                        compare(down(path, after, key), old, value);
                    }
                });
        before.parts()
                .forEach((key, value) -> {
                    if (!after.parts().containsKey(key)) {
                        var down = down(path, before, key);
                        found.add(difference(Kind.REMOVED, down, words(value), null));
                    }
                });
    }

    private static Difference difference(
            Kind kind, List<Step> path, @Nullable String before, @Nullable String after) {
        return new Difference(kind, path.stream().filter(Titles::isSaid).toList(), before, after);
    }

    private List<Step> down(List<Step> path, Parts of, String key) {
        var value = Objects.requireNonNull(of.parts().get(key));
        var above = path.isEmpty() ? "" : path.getLast().key();
        var step = of.isList() ? titles.item(key, value) : titles.step(above, key, value);
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private void compare(List<Step> path, Tree before, Tree after) {
        var partsBefore = Parts.of(before);
        var partsAfter = Parts.of(after);
        if (!partsBefore.parts().isEmpty() && !partsAfter.parts().isEmpty()) {
            compare(path, partsBefore, partsAfter);
        } else if (!words(before).equals(words(after))) {
            found.add(difference(Kind.CHANGED, path, words(before), words(after)));
        }
    }

    /** What a part is made of, by key or id; nothing for a leaf. */
    private record Parts(Map<String, Tree> parts, boolean isList) {

        static Parts of(Tree tree) {
            return switch (tree) {
                case Tree.Leaf _ -> new Parts(Map.of(), false);
                case Tree.Keys keys -> new Parts(keys.keys(), false);
                case Tree.Items list -> new Parts(byId(list), true);
            };
        }

        private static Map<String, Tree> byId(Tree.Items list) {
            Map<String, Tree> parts = new LinkedHashMap<>();
            for (var item : list.items()) {
                var id = Titles.id(item, item instanceof Tree.Leaf leaf ? leaf.text() : "");
                var place = String.valueOf(parts.size() + 1);
                parts.put(id.isEmpty() || parts.containsKey(id) ? place : id, item);
            }
            return parts;
        }
    }

    private String words(Tree tree) {
        return switch (tree) {
            case Tree.Leaf leaf -> vocabulary.value(leaf.text());
            case Tree.Items list ->
                    list.items().stream().map(this::words).collect(Collectors.joining("、"));
            case Tree.Keys keys
                    when keys.keys().get(LocalText.LANGUAGES.getFirst())
                            instanceof Tree.Leaf text ->
                    text.text();
            case Tree.Keys keys -> settings(keys);
        };
    }

    /** Its id and title stand in the path, so they are said only where there is no more. */
    private String settings(Tree.Keys part) {
        var said =
                part.keys().entrySet().stream()
                        .filter(entry -> !Titles.names(entry.getKey()))
                        .map(entry ->
                                vocabulary.key(entry.getKey()) + " " + words(entry.getValue()))
                        .collect(Collectors.joining("，"));
        return said.isEmpty()
                ? part.keys().values().stream().map(this::words).collect(Collectors.joining(" "))
                : said;
    }
}
