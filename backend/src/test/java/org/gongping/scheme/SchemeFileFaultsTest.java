package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scheme.SchemeFileTest.SMALL;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Whatever is wrong with a scheme file is told, all at once, with line and place. */
class SchemeFileFaultsTest {
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvFileSource(resources = "/org/gongping/scheme/changed-lines.txt", delimiter = '|')
    void aFaultIsToldWithItsLineAndPlace(String right, String wrong, String faults) {
        assertThat(SMALL).contains(right);
        assertThat(told(SMALL.replace(right, wrong))).isEqualTo(faults);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/org/gongping/scheme/added-lines.txt", delimiter = '|')
    void aFaultInWhatIsAddedIsToldWithItsLineAndPlace(String added, String faults) {
        assertThat(told(SMALL + added + "\n")).isEqualTo(faults);
    }

    @Test
    void poolsMustBeThereAndHaveIdsOfTheirOwn() {
        String one = "  - {id: staff, members: {category: [GENERAL]}}\n";
        assertThat(told(SMALL.replace(one, one + one)))
                .isEqualTo("6 /pools/1/id 'staff' stands here a second time");
        assertThat(told(SMALL.replace("pools:\n" + one, "pools: []\n")))
                .isEqualTo("4 /pools must name at least one pool");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decimals: 0",
                "decimals: 12",
                "publicity: {days: 0}",
                "grading: {any: {distribution: {shares: [{grade: a, percent: 100},"
                        + " {grade: b, percent: 0}]}}}\nprizes: {any: {byGrade: {b: x}}}",
                "prizes: {any: {distribution: {shares: [{prize: x, percent: 100}]}}}\n"
                        + "awards: {any: {perPrize: {x: 1%}}}"
            })
    void whatLiesOnAnEdgeIsTaken(String added) {
        assertThat(SchemeFile.read(SMALL + added)).isInstanceOf(Checked.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ballot: {quorum: {percent: 100}, ",
                "ballot: {trim: {lowest: 0, highest: 0, from: 1}, ",
                "ballot: {minimumGroup: 5, "
            })
    void aBallotOnAnEdgeIsTaken(String ballot) {
        assertThat(SchemeFile.read(SMALL.replace("ballot: {", ballot)))
                .isInstanceOf(Checked.Sound.class);
    }

    @Test
    void capsMayBeZeroAndMeet() {
        String yaml =
                SMALL.replace("ledger: {", "ledger: {bonusCap: 0, deductionCap: 0, ")
                        .replace("{sum: [review, points]}", "{cap: {of: points, min: 0, max: 0}}");
        assertThat(SchemeFile.read(yaml)).isInstanceOf(Checked.Sound.class);
    }

    @Test
    void consecutiveIsTwoOrLeftOut() {
        String grading = "grading: {any: {thresholds: [{grade: bad}]}}\n";
        String when = "consequences: [{when: {grade: bad, consecutive: 3}, then: [X]}]\n";
        assertThat(told(SMALL + grading + when))
                .isEqualTo("12 /consequences/0/when/consecutive must be 2");
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        assertThat(told("id: [a\nversion: 1\n")).startsWith("2  is not YAML: ");
        assertThat(told("")).isEqualTo("1  is empty");
        assertThat(told("- a\n")).isEqualTo("1  must be keys with values");
        assertThat(told("id: a\n---\nid: b\n")).contains("is not YAML");
    }

    @Test
    void whatIsRepeatedByAliasIsRefusedWithItsLine() {
        assertThat(told("a: &x [1]\nb: *x\n")).isEqualTo("2  has an alias *x: write out its value");
        assertThat(told("a: &x 1\nb: *x\nc:\n  - *x\n"))
                .isEqualTo(
                        "2  has an alias *x: write out its value; "
                                + "4  has an alias *x: write out its value");
        assertThat(told(SMALL.replace("version: 1", "version: &v 0")))
                .as("an anchor alone does no harm")
                .isEqualTo("2 /version must be a whole number from 1");
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
        String wrong =
                SMALL.replace("version: 1", "version: no")
                        .replace("weight: 1", "weight: -1")
                        .replace("review, points", "review, nothing");
        assertThat(told(wrong))
                .isEqualTo(
                        "2 /version must be a number such as 12 or -0.5; "
                                + "7 /components/review/ballot/groups/0/weight must be above 0; "
                                + "10 /total/any/sum/1 'nothing' is not a component");
    }

    private static String told(String yaml) {
        assertThat(SchemeFile.read(yaml)).isInstanceOf(Checked.Faulty.class);
        return SchemeFile.read(yaml) instanceof Checked.Faulty<Scheme>(List<Fault> faults)
                ? String.join(
                        "; ",
                        faults.stream()
                                .map(f -> f.line() + " " + f.at() + " " + f.message())
                                .toList())
                : "";
    }
}
