package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** Two versions are compared by what they say, not by where it stands. */
class SchemeDifferencesTest {

    private static final String OLD =
            """
            version: 1
            components:
              points:
                title: 奖惩分
                ledger:
                  bonusCap: 3
                  items:
                    - {code: gift, title: 表彰, points: 1}
                    - {code: fine, title: 迟到, points: -1}
            grading:
              any:
                distribution: {shares: [{grade: good, percent: 20}, {grade: rest, percent: 80}]}
            """;

    private static List<String> between(String newer) {
        return SchemeDifferences.between(OLD, newer, Vocabulary.AS_WRITTEN).stream()
                .map(one ->
                        one.kind()
                                + " "
                                + one.path().stream()
                                        .map(step ->
                                                step.title() == null
                                                        ? step.key()
                                                        : step.title().in("zh-CN"))
                                        .collect(Collectors.joining(">"))
                                + " "
                                + one.before()
                                + " -> "
                                + one.after())
                .toList();
    }

    @Test
    void aChangedValueIsNamedByTheTitlesOnTheWay() {
        assertThat(between(OLD.replace("points: 1}", "points: 2}")))
                .containsExactly("CHANGED 奖惩分>表彰>points 1 -> 2");
        assertThat(between(OLD.replace("percent: 20", "percent: 15")))
                .containsExactly("CHANGED grading>any>good>percent 20 -> 15");
    }

    @Test
    void oneMoreItemInFrontIsOneDifference() {
        var more = "items:\n        - {code: web, title: 网宣, points: 2}\n";
        assertThat(between(OLD.replace("items:\n", more)))
                .containsExactly("ADDED 奖惩分>网宣 null -> points 2");
        assertThat(between(OLD.replace("        - {code: gift, title: 表彰, points: 1}\n", "")))
                .containsExactly("REMOVED 奖惩分>表彰 points 1 -> null");
    }

    @Test
    void versionOrderLayoutAndCommentsAreNoDifferences() {
        var other =
                """
                version: 2
                grading:
                  any:
                    distribution:
                      shares: [{percent: 80, grade: rest}, {grade: good, percent: 20}]
                components:
                  points: # here
                    ledger:
                      items:
                        - {code: fine, title: 迟到, points: -1}
                        - {code: gift, title: 表彰, points: 1}
                      bonusCap: 3
                    title: 奖惩分
                """;
        assertThat(between(other)).isEmpty();
    }

    @Test
    void whatIsNoYamlIsNotCompared() {
        assertThat(between("a: [")).isEmpty();
    }
}
