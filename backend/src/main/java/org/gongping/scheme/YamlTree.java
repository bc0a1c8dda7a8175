package org.gongping.scheme;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML into a tree, with lines. No object is ever made from what a file says; one document,
 * every key once, and no aliases: what stands in two places would change in both.
 */
final class YamlTree {
    private final Findings findings;

    private YamlTree(Findings findings) {
        this.findings = findings;
    }

    /** The tree, or null if there is none; then the findings say why. */
    static @Nullable Tree read(String yaml, Findings findings) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            return hasAliases(yaml, options, findings) ? null : composed(yaml, options, findings);
        } catch (MarkedYAMLException e) {
            findings.add("", line(e.getProblemMark()), "is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            findings.add("", 1, "is not YAML: " + e.getMessage());
        }
        return null;
    }

    private static boolean hasAliases(String yaml, LoaderOptions options, Findings findings) {
        boolean any = false;
        for (var event : new Yaml(options).parse(new StringReader(yaml))) {
            if (event instanceof AliasEvent alias) {
                String wrong = "has an alias *" + alias.getAnchor() + ": write out its value";
                findings.add("", line(alias.getStartMark()), wrong);
                any = true;
            }
        }
        return any;
    }

    private static @Nullable Tree composed(String yaml, LoaderOptions options, Findings findings) {
        Node root = new Yaml(options).compose(new StringReader(yaml));
        if (root == null) {
            findings.add("", 1, "is empty");
            return null;
        }
        return new YamlTree(findings).tree(root, "");
    }

    private Tree tree(Node node, String pointer) {
        int line = line(node.getStartMark());
        return switch (node) {
            case ScalarNode leaf -> new Tree.Leaf(leaf.getValue(), form(leaf), line);
            case SequenceNode list -> new Tree.Items(items(list, pointer), line);
            case MappingNode map -> new Tree.Keys(keys(map, pointer), line);
            default -> throw new IllegalStateException("no such node: " + node);
        };
    }

    private static Tree.Form form(ScalarNode leaf) {
        if (leaf.getTag().equals(Tag.NULL)) {
            return Tree.Form.NOTHING;
        }
        // YAML also takes yes and no for truth values; the scheme language does not
        boolean flag = leaf.getTag().equals(Tag.BOOL) && leaf.getValue().matches("true|false");
        return flag ? Tree.Form.FLAG : Tree.Form.TEXT;
    }

    private List<Tree> items(SequenceNode list, String pointer) {
        List<Tree> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(tree(item, Pointer.below(pointer, items.size())));
        }
        return items;
    }

    private Map<String, Tree> keys(MappingNode map, String pointer) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            int line = line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.add(pointer, line, "has a key that is not a word");
                continue;
            }
            String below = Pointer.below(pointer, key.getValue());
            if (keys.putIfAbsent(key.getValue(), tree(tuple.getValueNode(), below)) != null) {
                findings.add(below, line, "stands here a second time");
            }
        }
        return keys;
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
