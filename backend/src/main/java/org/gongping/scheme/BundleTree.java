package org.gongping.scheme;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Subject;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes bundles. */
final class BundleTree {
    private static final String FACTS = "facts";
    private static final List<String> UNORDERED = List.of("subjects", FACTS, "previous");

    private BundleTree() {}

    static Tree of(
            Tree scheme,
            List<Subject> subjects,
            Map<String, String> names,
            List<Fact> facts,
            List<Previous> previous) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        keys.put("scheme", scheme);
        keys.put("subjects", list(subjects.stream().map(s -> subject(s, names)).toList()));
        keys.put(FACTS, list(facts.stream().map(FactTree::of).toList()));
        keys.put("previous", list(previous.stream().map(BundleTree::previous).toList()));
        return new Tree.Keys(keys, 1);
    }

    static List<Tree> facts(Tree.Keys bundle) {
        return bundle.keys().get(FACTS) instanceof Tree.Items list ? list.items() : List.of();
    }

    /** The same bundle with other facts. */
    static Tree.Keys withFacts(Tree.Keys bundle, List<Tree> facts) {
        Map<String, Tree> keys = new LinkedHashMap<>(bundle.keys());
        keys.put(FACTS, list(facts));
        return new Tree.Keys(keys, 1);
    }

    /** The same with what has no order in the order of its canonical bytes. */
    static Tree sorted(Tree.Keys bundle) {
        Map<String, Tree> keys = new LinkedHashMap<>(bundle.keys());
        for (String key : UNORDERED) {
            if (keys.get(key) instanceof Tree.Items items) {
                keys.put(key, list(sorted(items.items())));
            }
        }
        return new Tree.Keys(keys, 1);
    }

    private static List<Tree> sorted(List<Tree> items) {
        return items.stream()
                .map(tree -> Map.entry(CanonicalJson.bytes(CanonicalJson.of(tree)), tree))
                .sorted(Map.Entry.comparingByKey(Arrays::compareUnsigned))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Tree subject(Subject subject, Map<String, String> names) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        keys.put("id", FactTree.leaf(subject.id()));
        keys.put("name", orNull(names.get(subject.id())));
        keys.put("pool", FactTree.leaf(subject.pool()));
        return new Tree.Keys(keys, 1);
    }

    private static Tree previous(Previous previous) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        keys.put("subject", FactTree.leaf(previous.subject()));
        keys.put("pool", FactTree.leaf(previous.pool()));
        Integer rank = previous.rank();
        keys.put("rank", orNull(rank == null ? null : rank.toString()));
        keys.put("grade", orNull(previous.grade()));
        return new Tree.Keys(keys, 1);
    }

    private static Tree orNull(@Nullable String text) {
        return text == null ? new Tree.Leaf("null", Tree.Form.NOTHING, 1) : FactTree.leaf(text);
    }

    private static Tree list(List<Tree> items) {
        return new Tree.Items(items, 1);
    }
}
