package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What forms can change in a scheme file: weights, quotas, points, caps, dates and words, group by
 * group in the file's order. What decides how the rest is read (ids, kinds, who is in a pool) is
 * for the text alone.
 */
public final class SchemeSettings {

    /** What a setting's value looks like. */
    public enum Kind {
        NUMBER,
        DAY,
        TEXT,
        FLAG
    }

    /**
     * One value.
     *
     * @param at its place, a JSON pointer
     * @param label what it is; a key such as {@code from.day} is two steps down
     */
    public record Setting(String at, Step label, Kind kind, String value) {}

    /**
     * Settings of one part of the file.
     *
     * @param at the part's place, a JSON pointer
     * @param path what the part is, from the top of the file down
     * @param removable whether it is a rule of a catalogue
     * @param catalogue the ledger component that takes more rules here, or null
     */
    public record Group(
            String at,
            List<Step> path,
            List<Setting> settings,
            boolean removable,
            @Nullable String catalogue) {
        /** Copies the lists. */
        public Group {
            path = List.copyOf(path);
            settings = List.copyOf(settings);
        }
    }

    private static final Set<String> NUMBERS =
            Set.of(
                    "weight",
                    "max",
                    "min",
                    "step",
                    "minimumGroup",
                    "points",
                    "bonusCap",
                    "deductionCap",
                    "yearlyCap",
                    "percent",
                    "days",
                    "decimals",
                    "share",
                    "lowest",
                    "highest",
                    "from",
                    "scale");

    /** Forms change the first language; the others are for the text. */
    private static final String LANGUAGE = LocalText.LANGUAGES.getFirst();

    private static final Set<String> TEXTS =
            Set.of("title", LANGUAGE, "clause", "measure", "owner", "due", "base");

    private static final Set<String> FLAGS = Set.of("ranked", "veto");

    /** Parts too small for a group of their own. */
    private static final Set<String> WITHIN =
            Set.of("title", "measure", "owner", "base", "from", "to", "trim", "quorum");

    /** Texts about the file rather than rules, and names that the rules use. */
    private static final Set<String> BESIDE =
            Set.of("names", "assumptions", "provisions", "source");

    /** Whose keys are grades and prizes and whose values are percentages. */
    private static final Set<String> PERCENTAGES = Set.of("perGrade", "perPrize");

    private final Titles titles;
    private final List<Group> groups = new ArrayList<>();

    private SchemeSettings(Titles titles) {
        this.titles = titles;
    }

    /** The settings of a file, as far as it is YAML. */
    public static List<Group> of(String yaml) {
        var root = YamlTree.read(yaml, new Findings());
        if (root == null) {
            return List.of();
        }
        var found = new SchemeSettings(new Titles(root));
        found.walk(root, "", List.of());
        return List.copyOf(found.groups);
    }

    private void walk(Tree part, String at, List<Step> path) {
        switch (part) {
            case Tree.Leaf _ -> {}
            case Tree.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    var item = list.items().get(i);
                    var id = Titles.id(item, String.valueOf(i + 1));
                    walk(item, Pointer.below(at, i), down(path, titles.item(id, item)));
                }
            }
            case Tree.Keys keys -> {
                group(keys, at, path);
                keys.keys()
                        .forEach((key, value) -> {
                            if (!WITHIN.contains(key) && !BESIDE.contains(key)) {
                                var step = titles.step(Pointer.last(at), key, value);
                                walk(value, Pointer.below(at, key), down(path, step));
                            }
                        });
            }
        }
    }

    private static List<Step> down(List<Step> path, Step step) {
        return Titles.isSaid(step) ? Stream.concat(path.stream(), Stream.of(step)).toList() : path;
    }

    private void group(Tree.Keys part, String at, List<Step> path) {
        var settings = new ArrayList<Setting>();
        part.keys().forEach((key, value) -> settings.addAll(settings(at, "", key, value)));
        var steps = at.split("/");
        var catalogue = steps.length == 4 && steps[3].equals("ledger") ? steps[2] : null;
        var removable = steps.length > 5 && steps[3].equals("ledger") && steps[4].equals("items");
        if (!settings.isEmpty() || catalogue != null) {
            groups.add(new Group(at, path, settings, removable, catalogue));
        }
    }

    private List<Setting> settings(String at, String above, String key, Tree value) {
        var place = Pointer.below(at, key);
        return switch (value) {
            case Tree.Leaf leaf when !leaf.isNothing() -> {
                var kind = kind(above, key);
                yield kind == null
                        ? List.of()
                        : List.of(new Setting(place, label(above, key, leaf), kind, leaf.text()));
            }
            case Tree.Keys inner when above.isEmpty() && isWithin(key) ->
                    inner.keys().entrySet().stream()
                            .flatMap(e -> settings(place, key, e.getKey(), e.getValue()).stream())
                            .toList();
            default -> List.of();
        };
    }

    private static boolean isWithin(String key) {
        return WITHIN.contains(key) || PERCENTAGES.contains(key);
    }

    private Step label(String above, String key, Tree leaf) {
        if (PERCENTAGES.contains(above)) {
            return titles.step(above, key, leaf);
        }
        if (above.isEmpty() || key.equals(LANGUAGE)) {
            return new Step(above.isEmpty() ? key : above, null);
        }
        return new Step(above + "." + key, null);
    }

    private static @Nullable Kind kind(String above, String key) {
        if (PERCENTAGES.contains(above) || TEXTS.contains(key)) {
            return Kind.TEXT;
        }
        if (key.equals("day")) {
            return Kind.DAY;
        }
        if (FLAGS.contains(key)) {
            return Kind.FLAG;
        }
        return NUMBERS.contains(key) ? Kind.NUMBER : null;
    }
}
