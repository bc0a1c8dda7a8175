package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.gongping.scoring.Fault;
import org.gongping.scoring.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The published JSON Schema says of a scheme file's shape what the strict reader says. */
class SchemeSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaTree.TEXT);
    private static final String FULL = Resource.text("full.yaml");
    private static final String UNHEARD = "unheard-of";

    /** Faults of shape; what hangs on other values no JSON Schema can tell. */
    private static final String OF_SHAPE =
            "is not a key .*|is missing|must be (one of|a list|a text|keys|a number|a percentage"
                    + "|true|a month|2|lower-case).*|must have exactly one of .*|.*languages.*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city-organs",
                "fujian-egov",
                "township",
                "water-bureau",
                "womens-federation",
                "egov/egov-services",
                "egov/egov-resources",
                "egov/egov-security"
            })
    void everyPresetIsValidAndNamesTheSchemaInItsFirstLine(String preset) {
        String yaml = Presets.yaml(preset);
        assertThat(errors(tree(yaml))).isEmpty();
        String first = yaml.lines().findFirst().orElseThrow();
        String schema = first.substring(first.indexOf('=') + 1);
        assertThat(first).startsWith("# yaml-language-server: $schema=..");
        assertThat(Path.of("backend/src/main/resources/schemes", preset).resolveSibling(schema))
                .satisfies(path ->
                        assertThat(path.normalize())
                                .isEqualTo(
                                        Path.of(
                                                "schema/src/main/resources/META-INF/resources",
                                                "scheme.schema.json")));
    }

    @Test
    void aFileWithEveryKeyOfTheLanguageIsValid() {
        assertThat(errors(tree(FULL))).isEmpty();
    }

    @Test
    void aKeyThatTheLanguageHasNotIsRefusedEverywhereByBoth() {
        Tree full = tree(FULL);
        for (String pointer : known(FULL).keySet()) {
            List<String> way = pointer.isEmpty() ? List.of() : SchemaTree.way(pointer);
            Tree wrong = with(full, way);
            assertThat(errors(wrong)).as(pointer).isNotEmpty();
            Findings findings = new Findings();
            SchemeReader.read(new Spot(wrong, "", findings));
            assertThat(findings.inOrder())
                    .extracting(Fault::at)
                    .containsExactly(pointer + "/" + UNHEARD);
        }
    }

    @Test
    void theReaderAndTheSchemaKnowTheSameKeys() {
        Map<Tree.Keys, Set<String>> read = new HashMap<>();
        known(FULL)
                .forEach((pointer, keys) ->
                        read.computeIfAbsent(SchemaTree.at(pointer), _ -> new TreeSet<>())
                                .addAll(keys));
        read.forEach((part, keys) ->
                assertThat(keys).isEqualTo(new TreeSet<>(SchemaTree.properties(part))));

        Set<Tree.Keys> closed = new LinkedHashSet<>(SchemaTree.closed());
        Tree.Keys languages = SchemaTree.definition("languages");
        assertThat(closed.remove(languages)).isTrue();
        assertThat(SchemaTree.properties(languages)).containsExactlyElementsOf(LocalText.LANGUAGES);
        assertThat(read).containsOnlyKeys(closed.toArray(Tree.Keys[]::new));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void whatTheReaderRefusesForItsShapeTheSchemaRefuses(String yaml) {
        Findings findings = new Findings();
        Tree wrong = Objects.requireNonNull(YamlTree.read(yaml, findings));
        SchemeReader.read(new Spot(wrong, "", findings));
        if (findings.inOrder().stream().anyMatch(f -> f.message().matches(OF_SHAPE))) {
            assertThat(errors(wrong)).isNotEmpty();
        }
    }

    static Stream<String> wrongFiles() {
        String small = SchemeFileTest.SMALL;
        return Stream.concat(
                lines("added-lines.txt").map(cells -> small + cells[0] + "\n"),
                lines("changed-lines.txt")
                        .map(cells -> small.replace(cells[0].strip(), cells[1].strip())));
    }

    private static Stream<String[]> lines(String file) {
        return Resource.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"));
    }

    /** The keys that the reader knows, by the places of a file that have keys. */
    private static Map<String, Set<String>> known(String yaml) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Findings watching =
                new Findings() {
                    @Override
                    void closed(String pointer, Set<String> keys) {
                        known.put(pointer, Set.copyOf(keys));
                    }
                };
        SchemeReader.read(new Spot(tree(yaml), "", watching));
        return known;
    }

    private static Tree tree(String yaml) {
        return Objects.requireNonNull(YamlTree.read(yaml, new Findings()));
    }

    /** What the schema has against a file, whether its numbers are numbers or texts. */
    private static Set<String> errors(Tree tree) {
        Set<String> errors = new LinkedHashSet<>();
        for (boolean numbers : List.of(true, false)) {
            String json = JsonMapper.shared().writeValueAsString(SchemaTree.json(tree, numbers));
            SCHEMA.validate(json, InputFormat.JSON).forEach(e -> errors.add(e.toString()));
        }
        return errors;
    }

    /** The same with a key too many, where the way leads. */
    private static Tree with(Tree tree, List<String> way) {
        return switch (tree) {
            case Tree.Leaf leaf -> leaf;
            case Tree.Items list -> {
                int index = Integer.parseInt(way.getFirst());
                List<Tree> items = new ArrayList<>(list.items());
                items.set(index, with(items.get(index), way.subList(1, way.size())));
                yield new Tree.Items(items, list.line());
            }
            case Tree.Keys map -> {
                Map<String, Tree> keys = new LinkedHashMap<>(map.keys());
                if (way.isEmpty()) {
                    keys.put(UNHEARD, new Tree.Leaf("x", Tree.Form.TEXT, map.line()));
                } else {
                    Tree below = Objects.requireNonNull(keys.get(way.getFirst()));
                    keys.put(way.getFirst(), with(below, way.subList(1, way.size())));
                }
                yield new Tree.Keys(keys, map.line());
            }
        };
    }
}
