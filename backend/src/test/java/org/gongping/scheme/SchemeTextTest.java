package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

/** A change in one place leaves every other byte of a scheme file as it was. */
class SchemeTextTest {

    private static final String FILE =
            """
            # whose rules
            id: small # the name
            title: {zh-CN: 小, en: 'Small'}
            note: |
              two
              lines
            items:
              - code: gift
                points: 0.10

              # about fines
              - {code: fine, points: -1}
            flow: [{code: a}, {code: b}]
            last: 1
            """;

    private static String with(String at, String value) {
        return SchemeText.of(FILE).with(at, value).orElseThrow();
    }

    @Test
    void aLeafGetsAnotherValueAndAllElseStays() {
        assertThat(with("/id", "other")).isEqualTo(FILE.replace("id: small", "id: other"));
        assertThat(with("/items/0/points", "2.5")).isEqualTo(FILE.replace("0.10", "2.5"));
        assertThat(with("/items/1/points", "-3")).isEqualTo(FILE.replace("-1}", "-3}"));
        assertThat(with("/title/en", "Little one"))
                .isEqualTo(FILE.replace("'Small'", "\"Little one\""));
        assertThat(with("/last", "+10%")).isEqualTo(FILE.replace("last: 1", "last: +10%"));
        assertThat(with("/note", "one")).isEqualTo(FILE.replace("|\n  two\n  lines", "one"));
    }

    @Test
    void whateverIsWrittenIsReadAsThatText() {
        for (String words : new String[] {"a: b # c", "\"x\"", "- 1", "{}", "是", "null", "1e3"}) {
            var root = (Tree.Keys) YamlTree.read(with("/title/zh-CN", words), new Findings());
            var title = (Tree.Keys) root.keys().get("title");
            assertThat(((Tree.Leaf) title.keys().get("zh-CN")).text()).isEqualTo(words);
            assertThat(((Tree.Leaf) title.keys().get("zh-CN")).isNothing()).isFalse();
            assertThat(((Tree.Leaf) root.keys().get("last")).text()).isEqualTo("1");
        }
    }

    @Test
    void aPlaceThatIsNoLeafOrNotThereIsNotChanged() {
        for (String at : new String[] {"", "/items", "/items/2", "/items/0/code/x", "/nothing"}) {
            assertThat(SchemeText.of(FILE).with(at, "1")).as(at).isEmpty();
        }
        assertThat(SchemeText.of("a: [").with("/a", "1")).isEmpty();
    }

    @Test
    void anItemIsTakenOutWithItsLines() {
        var item = "  - code: gift\n    points: 0.10\n";
        assertThat(SchemeText.of(FILE).without("/items/0")).contains(FILE.replace(item, ""));
        assertThat(SchemeText.of(FILE).without("/items/1"))
                .contains(FILE.replace("  - {code: fine, points: -1}\n", ""));
        assertThat(SchemeText.of(FILE).without("/flow/0")).isEmpty();
        assertThat(SchemeText.of(FILE).without("/title")).isEmpty();
        assertThat(SchemeText.of(FILE).without("/items/2")).isEmpty();
    }

    @Test
    void aKeyWithoutLettersIsAPlaceOfItsOwn() {
        assertThat(SchemeText.of("max: 1\n\"\":\n  max: 2\n").with("//max", "3"))
                .contains("max: 1\n\"\":\n  max: 3\n");
    }

    @Test
    void aListIsEmptiedAndFilledAgain() {
        var one = "of:\n  # rules\n  items: # all\n    - code: a\n      max: 1\n\n  next: 1\n";
        var none = "of:\n  # rules\n  items: [] # all\n\n  next: 1\n";
        assertThat(SchemeText.of(one).without("/of/items/0")).contains(none);
        assertThat(SchemeText.of(none).withItem("/of/items", Map.of("code", "b")))
                .contains("of:\n  # rules\n  items: # all\n    - code: b\n\n  next: 1\n");
        assertThat(SchemeText.of("l: []").withItem("/l", Map.of("a", "2")))
                .contains("l:\n  - a: 2\n");
        assertThat(SchemeText.of("{l: []}").withItem("/l", Map.of("a", "2"))).isEmpty();
        assertThat(SchemeText.of("- - a: 1\n").without("/0/0")).isEmpty();
    }

    @Test
    void anItemIsAddedAfterTheLast() {
        var item = new LinkedHashMap<>(Map.of("code", "own-1"));
        item.put("title", "迟到：两次");
        var fine = "  - {code: fine, points: -1}\n";
        assertThat(SchemeText.of(FILE).withItem("/items", item))
                .contains(FILE.replace(fine, fine + "  - code: own-1\n    title: \"迟到：两次\"\n"));
        assertThat(SchemeText.of(FILE).withItem("/flow", item)).isEmpty();
        assertThat(SchemeText.of(FILE).withItem("/title", item)).isEmpty();
        assertThat(SchemeText.of("l:\n- a: 1").withItem("/l", Map.of("a", "2")))
                .contains("l:\n- a: 1\n- a: 2\n");
    }
}
