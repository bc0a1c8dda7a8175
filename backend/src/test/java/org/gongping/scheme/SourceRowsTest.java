package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every row of the sources stands in its preset, with its clause. */
class SourceRowsTest {
    private static final List<String> NAMES = List.of("id", "code", "grade", "prize");

    /** What a source says: where a preset holds it, what stands there, and the clause. */
    record Row(String preset, String place, String says, String clause) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowOfTheSourcesIsInTheFileWithItsClause(Row row) {
        if (row.place().equals("provision")) {
            assertThat(provisions(row)).anyMatch(text -> text.contains(row.says()));
        } else {
            Walk walk = new Walk(root(row.preset()));
            for (String step : row.place().split("/")) {
                walk.step(step);
            }
            assertThat(walk.says()).isEqualTo(row.says());
            if (!row.clause().isEmpty()) {
                assertThat(walk.clause).isEqualTo(row.clause());
            }
        }
    }

    static Stream<Row> rows() {
        return Resource.text("source-rows.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(cells ->
                        new Row(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : ""));
    }

    private static Tree root(String preset) {
        return Objects.requireNonNull(YamlTree.read(Presets.yaml(preset), new Findings()));
    }

    private static Stream<String> provisions(Row row) {
        return Presets.scheme(row.preset()).provisions().stream()
                .filter(provision -> row.clause().equals(provision.clause()))
                .map(provision -> provision.text().in("zh-CN"));
    }

    /** A way down a file that remembers the last clause passed. */
    private static final class Walk {
        private @Nullable Tree here;
        private @Nullable String clause;

        private Walk(Tree root) {
            here = root;
        }

        private void step(String step) {
            here =
                    switch (here) {
                        case Tree.Keys map -> map.keys().get(step);
                        case Tree.Items list -> entry(list.items(), step);
                        case null, default -> null;
                    };
            if (here instanceof Tree.Keys map && map.keys().get("clause") instanceof Tree.Leaf l) {
                clause = l.text();
            }
        }

        private static @Nullable Tree entry(List<Tree> items, String step) {
            return items.stream()
                    .filter(item -> item instanceof Tree.Keys map && isNamed(map.keys(), step))
                    .findFirst()
                    .orElseGet(() ->
                            step.matches("\\d") && Integer.parseInt(step) < items.size()
                                    ? items.get(Integer.parseInt(step))
                                    : null);
        }

        private static boolean isNamed(Map<String, Tree> keys, String name) {
            return NAMES.stream()
                    .map(keys::get)
                    .anyMatch(value -> value instanceof Tree.Leaf l && l.text().equals(name));
        }

        /** A value, the values of a short list, or how many entries there are. */
        private String says() {
            return switch (here) {
                case null -> "-";
                case Tree.Leaf leaf -> leaf.text();
                case Tree.Keys map -> "#" + map.keys().size();
                case Tree.Items list
                        when list.items().stream().allMatch(Tree.Leaf.class::isInstance) ->
                        String.join(
                                ", ",
                                list.items().stream().map(i -> ((Tree.Leaf) i).text()).toList());
                case Tree.Items list -> "#" + list.items().size();
            };
        }
    }
}
