package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a scheme file calls its own parts, even where the file is not sound. */
final class Titles {

    /** Words of the scheme language that say nothing to people on the way down. */
    private static final Set<String> SILENT =
            Set.of(
                    "components",
                    "ballot",
                    "sheet",
                    "rating",
                    "survey",
                    "ledger",
                    "imported",
                    "nested",
                    "items",
                    "pools",
                    "groups",
                    "indicators",
                    "distribution",
                    "shares",
                    "thresholds",
                    "stages");

    /** By which key an item of a list is told from its neighbours. */
    private static final List<String> IDS = List.of("id", "code", "grade", "prize", "of");

    /** Parts whose keys are ids of components, pools, grades or prizes. */
    private static final Set<String> KEYED_BY_ID =
            Set.of(
                    "components",
                    "total",
                    "grading",
                    "prizes",
                    "awards",
                    "perGrade",
                    "perPrize",
                    "byGrade");

    /** Lists and keys whose elements have titles elsewhere in the file. */
    private final Map<String, LocalText> named = new LinkedHashMap<>();

    Titles(Tree root) {
        if (root instanceof Tree.Keys file) {
            if (file.keys().get("components") instanceof Tree.Keys components) {
                components.keys().forEach(this::name);
            }
            if (file.keys().get("pools") instanceof Tree.Items pools) {
                pools.items().forEach(pool -> name(id(pool, ""), pool));
            }
            if (file.keys().get("names") instanceof Tree.Keys names) {
                names.keys().forEach((code, name) -> put(code, local(name)));
            }
        }
    }

    /**
     * The step to what stands under a key.
     *
     * @param above the key of what holds it; where keys are words of the scheme language they are
     *     not taken for ids, even if a component is called by such a word
     */
    Step step(String above, String key, Tree value) {
        return KEYED_BY_ID.contains(above) ? item(key, value) : new Step(key, title(value));
    }

    /** The step to an item of a list, by its id. */
    Step item(String id, Tree item) {
        var own = title(item);
        return new Step(id, own == null ? named.get(id) : own);
    }

    /** Whether people need this step to find their way. */
    static boolean isSaid(Step step) {
        return step.title() != null || !SILENT.contains(step.key());
    }

    /** What tells an item of a list from its neighbours; its place where nothing does. */
    static String id(Tree item, String otherwise) {
        if (item instanceof Tree.Keys keys) {
            for (var key : IDS) {
                if (keys.keys().get(key) instanceof Tree.Leaf leaf) {
                    return leaf.text();
                }
            }
        }
        return otherwise;
    }

    /** Whether a key of an item holds what the item is called. */
    static boolean names(String key) {
        return key.equals("title") || IDS.contains(key);
    }

    /** The title that stands within a part, or null. */
    static @Nullable LocalText title(Tree part) {
        return part instanceof Tree.Keys keys ? local(keys.keys().get("title")) : null;
    }

    private void name(String id, Tree part) {
        put(id, title(part));
    }

    private void put(String id, @Nullable LocalText title) {
        if (title != null) {
            named.putIfAbsent(id, title);
        }
    }

    private static @Nullable LocalText local(@Nullable Tree text) {
        return switch (text) {
            case Tree.Leaf leaf -> LocalText.same(leaf.text());
            case Tree.Keys languages -> {
                Map<String, String> texts = new LinkedHashMap<>();
                languages
                        .keys()
                        .forEach((language, words) -> {
                            if (words instanceof Tree.Leaf leaf) {
                                texts.put(language, leaf.text());
                            }
                        });
                yield texts.isEmpty() ? null : new LocalText(texts);
            }
            case null, default -> null;
        };
    }
}
