package org.gongping.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scheme.SchemeFile;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A cycle runs the schemes of which every fact can be entered somewhere. */
class RunnablePolicyTest {

    private static final String SCHEME =
            """
            id: small
            version: 1
            appraises: STAFF
            pools: [{id: staff, members: {}}]
            components:
              part: {%s}
              city: {imported: {}}
            total: {any: %s}
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ballot: {groups: [{id: all, weight: 1}]} | []",
                "ballot: {criteria: [{id: a, max: 1}], groups: [{id: all, weight: 1}]} | []",
                "ledger: {items: [{code: a, points: 1}]} | []",
                "ledger: {items: [{code: a, points: 1, approvals: [LEADER]}]} | [APPROVALS]",
                "imported: {} | []",
                "sheet: {indicators: [{id: a, points: 1}]} | [SHEET]",
                "rating: {aspects: [{id: a, points: 1}]} | [RATING]",
                "survey: {max: 3, waves: [{id: july, weight: 1}]} | [SURVEY]",
                "nested: {scheme: other@1, max: 30} | [NESTED]"
            })
    void ballotsLedgersWithoutApprovalsAndImportedScoresAreRun(String kind, String obstacles) {
        assertThat(RunnablePolicy.obstacles(read(SCHEME.formatted(kind, "{sum: [city, part]}"))))
                .hasToString(obstacles);
    }

    @Test
    void whatNoTotalRefersToIsInNobodysWay() {
        var scheme = SCHEME.formatted("sheet: {indicators: [{id: a, points: 1}]}", "city");

        assertThat(RunnablePolicy.obstacles(read(scheme))).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "womens-federation | []",
                "township | [UNITS, SHEET]",
                "water-bureau | [UNITS, SHEET, SURVEY]",
                "fujian-egov | [UNITS, NESTED]",
                "city-organs | [UNITS, SHEET, RATING, SURVEY, APPROVALS]"
            })
    void ofThePresetsTheWomensFederationIsRun(String preset, String obstacles) throws IOException {
        var file = new ClassPathResource("schemes/" + preset + ".yaml");
        var scheme = read(file.getContentAsString(StandardCharsets.UTF_8));

        assertThat(RunnablePolicy.obstacles(scheme)).hasToString(obstacles);
    }

    private static Scheme read(String yaml) {
        return SchemeFile.read(yaml).orThrow();
    }
}
