package org.gongping.scheme;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A scheme file's text, changed in single places: whatever is not changed stays as it was written,
 * comments and all. Places are JSON pointers; a change is empty where the text has no such place.
 */
public final class SchemeText {

    /** What needs no quotes: numbers, percentages, days, truth values and plain words. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[+-]?\\d+(\\.\\d+)?%?|\\d\\d-\\d\\d|true|false"
                            + "|(?!(?i:null|yes|no|on|off|y|n)$)(?:[a-z][a-z0-9-]*|[A-Z_]+)");

    private static final Pattern DASH = Pattern.compile(" *- +");

    private final String text;
    private final @Nullable Node root;

    private SchemeText(String text, @Nullable Node root) {
        this.text = text;
        this.root = root;
    }

    /** The text of a file; one that is no YAML has no places. */
    public static SchemeText of(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            return new SchemeText(yaml, new Yaml(options).compose(new StringReader(yaml)));
        } catch (YAMLException _) {
            return new SchemeText(yaml, null);
        }
    }

    /** With another value at a leaf. */
    public Optional<String> with(String pointer, String value) {
        if (!(place(pointer) instanceof ScalarNode leaf)) {
            return Optional.empty();
        }
        var block =
                leaf.getScalarStyle() == ScalarStyle.LITERAL
                        || leaf.getScalarStyle() == ScalarStyle.FOLDED;
        var written = block ? written(value) + "\n" : written(value);
        return Optional.of(replaced(start(leaf), end(leaf), written));
    }

    /** Without an item of a list that is written line by line; a list of none is written []. */
    public Optional<String> without(String pointer) {
        var item = place(pointer);
        if (item == null || !isWrittenByLine(item)) {
            return Optional.empty();
        }
        var key = key(Pointer.above(pointer));
        var left = replaced(lineOf(item), afterLastLineOf(item), "");
        if (!(place(Pointer.above(pointer)) instanceof SequenceNode list)
                || list.getValue().size() > 1
                || key == null) {
            return Optional.of(left);
        }
        var colon = text.indexOf(':', end(key)) + 1;
        return Optional.of(left.substring(0, colon) + " []" + left.substring(colon));
    }

    /** With one more item, of these keys and values, at the end of a list written line by line. */
    public Optional<String> withItem(String pointer, Map<String, String> item) {
        if (!(place(pointer) instanceof SequenceNode list)) {
            return Optional.empty();
        }
        if (list.getValue().isEmpty()) {
            return withFirstItem(pointer, list, item);
        }
        var last = list.getValue().getLast();
        if (!isWrittenByLine(last)) {
            return Optional.empty();
        }
        var indent = text.indexOf('-', lineOf(last)) - lineOf(last);
        var at = afterLastLineOf(last);
        var gap = text.charAt(at - 1) == '\n' ? "" : "\n";
        return Optional.of(replaced(at, at, gap + lines(indent, item)));
    }

    /** In place of the brackets of a list of none, below the list's key. */
    private Optional<String> withFirstItem(
            String pointer, SequenceNode list, Map<String, String> item) {
        var key = key(pointer);
        if (key == null) {
            return Optional.empty();
        }
        var rest = text.substring(end(list), afterLastLineOf(list)).stripTrailing() + "\n";
        return Optional.of(
                text.substring(0, start(list)).stripTrailing()
                        + rest
                        + lines(start(key) - lineOf(key) + 2, item)
                        + text.substring(afterLastLineOf(list)));
    }

    private static String lines(int columns, Map<String, String> item) {
        var indent = " ".repeat(columns);
        return item.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                .collect(Collectors.joining("\n" + indent + "  ", indent + "- ", "\n"));
    }

    private @Nullable Node place(String pointer) {
        var reached = root;
        for (var step : Pointer.steps(pointer)) {
            reached = reached == null ? null : below(reached, step);
        }
        return reached;
    }

    /** The key of a place that is written on lines of its own, or null. */
    private @Nullable Node key(String pointer) {
        return place(Pointer.above(pointer)) instanceof MappingNode map
                        && map.getFlowStyle() == FlowStyle.BLOCK
                ? entry(map, Pointer.last(pointer)).map(NodeTuple::getKeyNode).orElse(null)
                : null;
    }

    private static Optional<NodeTuple> entry(MappingNode map, String step) {
        return map.getValue().stream()
                .filter(pair ->
                        pair.getKeyNode() instanceof ScalarNode key
                                && Pointer.step(key.getValue()).equals(step))
                .findFirst();
    }

    private static @Nullable Node below(Node node, String step) {
        return switch (node) {
            case SequenceNode list when step.matches("\\d{1,9}") -> {
                var at = Integer.parseInt(step);
                yield at < list.getValue().size() ? list.getValue().get(at) : null;
            }
            case MappingNode map -> entry(map, step).map(NodeTuple::getValueNode).orElse(null);
            default -> null;
        };
    }

    private boolean isWrittenByLine(Node item) {
        return DASH.matcher(text.substring(lineOf(item), start(item))).matches();
    }

    private int lineOf(Node node) {
        return text.lastIndexOf('\n', start(node) - 1) + 1;
    }

    private int afterLastLineOf(Node node) {
        var newLine = text.indexOf('\n', Math.max(0, last(node) - 1));
        return newLine < 0 ? text.length() : newLine + 1;
    }

    /** Where its last word ends; a block's own end mark lies after the blank lines that follow. */
    private int last(Node node) {
        return switch (node) {
            case CollectionNode<?> flow when flow.getFlowStyle() == FlowStyle.FLOW -> end(flow);
            case MappingNode map when !map.getValue().isEmpty() ->
                    last(map.getValue().getLast().getValueNode());
            case SequenceNode list when !list.getValue().isEmpty() ->
                    last(list.getValue().getLast());
            default -> end(node);
        };
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    private int end(Node node) {
        return text.offsetByCodePoints(0, node.getEndMark().getIndex());
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    private static String written(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        var options = new DumperOptions();
        options.setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(value).strip();
    }
}
