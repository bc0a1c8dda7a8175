package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever is wrong with a bundle is told, all at once, with line and place. */
class BrokenBundlesTest {
    private static final String BUNDLE = Resource.text("bundle.json");

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("table")
    void everyFaultIsToldWithItsLineAndPlace(String right, String wrong, String expected) {
        assertThat(BUNDLE).containsOnlyOnce(right);
        String told = told(BUNDLE.replace(right, wrong));
        if (expected.endsWith("*")) {
            assertThat(told).startsWith(expected.substring(0, expected.length() - 1));
        } else {
            assertThat(told).isEqualTo(expected);
        }
    }

    static Stream<Arguments> table() {
        return Resource.text("broken-bundles.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(cells -> Arguments.of((Object[]) cells));
    }

    @Test
    void allFaultsAreToldTogether() {
        String wrong =
                BUNDLE.replace("\"version\": 3", "\"version\": 0")
                        .replace("\"pool\": \"others\"}]", "\"pool\": \"nowhere\"}]")
                        .replace("\"mark\": \"91\"", "\"mark\": \"191\"")
                        .replace("\"rank\": 4", "\"rank\": -4");
        assertThat(told(wrong))
                .isEqualTo(
                        "2 /scheme/version must be a whole number from 1; "
                                + "24 /subjects/2/pool 'nowhere' is not a pool of the scheme; "
                                + "26 /facts/0/mark must be from 0 to 100; "
                                + "47 /previous/0/rank must be from 1");
    }

    @Test
    void whatRestsOnAPartOfTheSchemeThatCannotBeReadIsLeftOut() {
        assertThat(told(BUNDLE.replace("\"pools\": [", "\"pool\": [")))
                .isEqualTo(
                        "1 /scheme/pools is missing; "
                                + "3 /scheme/pool is not a key of the scheme language here; "
                                + "16 /scheme/total/units is not a pool; "
                                + "17 /scheme/total/others is not a pool");
        assertThat(told(BUNDLE.replace("\"others\": {\"sum\": [", "\"others\": {\"add\": [")))
                .isEqualTo(
                        "17 /scheme/total/others must have exactly one of sum, weighted, cap; "
                                + "17 /scheme/total/others/add is not a key of the scheme"
                                + " language here");
        assertThat(told("{\"scheme\": 1, \"subjects\": [], \"facts\": []}"))
                .isEqualTo("1 /scheme must be keys with values");
    }

    @Test
    void whatIsNoBundleAtAllIsTold() {
        assertThat(told("")).isEqualTo("1  is empty");
        assertThat(told("[]")).isEqualTo("1  must be keys with values");
        assertThat(told("{\"scheme\": {}, \n x")).startsWith("2  is not JSON: ");
        assertThat(told("[".repeat(2_000))).startsWith("1  is not JSON: ");
        assertThat(told("{\"a\": \"\\ud800\"}")).contains("holds half a character");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() {
        assertThat(told(new byte[] {'"', (byte) 0xC3, '"'})).isEqualTo("1  is not UTF-8");
        assertThat(told(new byte[] {'\n', '"', (byte) 0xC0, (byte) 0xAF, '"'}))
                .as("overlong")
                .isEqualTo("2  is not UTF-8");
        assertThat(told(BUNDLE.getBytes(StandardCharsets.UTF_16))).isEqualTo("1  is not UTF-8");
        assertThat(told("{}".getBytes(StandardCharsets.UTF_16LE))).startsWith("1  is not JSON: ");
        assertThat(Bundle.read(("\uFEFF" + BUNDLE).getBytes(StandardCharsets.UTF_8)))
                .as("a byte order mark")
                .isInstanceOf(Checked.Sound.class);
    }

    @Test
    void whatIsNoJsonIsToldWithItsLineAndNoAdviceToTheProgrammer() {
        assertThat(told("{\"a\":\n NaN}")).isEqualTo("2  is not JSON: Non-standard token 'NaN'");
        assertThat(told("\n[")).startsWith("2  is not JSON: Unexpected end-of-input");
        assertThat(told("\n[").contains("Source")).isFalse();
        assertThat(told("{\"a\":\n " + "1".repeat(1_001) + "}"))
                .isEqualTo(
                        "2  is not JSON: Number value length (1001) exceeds the maximum allowed"
                                + " (1000)");
    }

    private static String told(String json) {
        return told(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(byte[] json) {
        assertThat(Bundle.read(json)).isInstanceOf(Checked.Faulty.class);
        return Bundle.read(json) instanceof Checked.Faulty<Bundle>(List<Fault> faults)
                ? faults.stream()
                        .map(f -> f.line() + " " + f.at() + " " + f.message())
                        .collect(Collectors.joining("; "))
                : "";
    }
}
