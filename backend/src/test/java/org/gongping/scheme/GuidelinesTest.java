package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A scheme is held against the eight standards that a good standard meets. */
class GuidelinesTest {
    /** Nothing is missing: every leaf and item has all that the standards ask for. */
    private static final String GOOD =
            """
            id: good
            version: 2
            title: Good
            appraises: UNIT
            pools:
              - {id: units, title: Units, members: {kind: [BUREAU]}}
            components:
              sheet:
                title: Sheet
                clause: 一
                sheet:
                  indicators:
                    - id: work
                      title: Work
                      points: 10
                      owner: The office
                      due: 12-31
                      indicators:
                        - {id: plan, title: Plan, points: 4, measure: Share of the plan met}
                        - {id: speed, title: Speed, points: 6, measure: Days taken}
              points:
                title: Points
                clause: 二
                ledger:
                  bonusCap: 3
                  deductionCap: 5
                  items:
                    - {code: award, title: Award, points: 3}
                    - {code: late, title: Late, points: -1, claimant: OFFICE,
                       evidence: OPTIONAL, yearlyCap: 1}
            total: {any: {sum: [sheet, points]}}
            agreed: {version: 2, on: 2026-01-15, by: [The office, The bureaus]}
            """;

    @Test
    void aSchemeThatHasEverythingHasNoFindings() {
        assertThat(findings(GOOD)).isEmpty();
    }

    /** What is written otherwise in the good scheme, and what is found then. */
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kind: [BUREAU] | number: [1003] | 1 TIED_TO_PERSON /pools/0/members/number",
                "kind: [BUREAU] | name: [Li] | 1 TIED_TO_PERSON /pools/0/members/name",
                "points: 3} | points: 3.1} | 2 UNREACHABLE"
                        + " /components/points/ledger/items/0/points",
                "yearlyCap: 1 | yearlyCap: 0.5"
                        + " | 2 UNREACHABLE /components/points/ledger/items/1/points",
                "deductionCap: 5 | deductionCap: 0"
                        + " | 2 UNREACHABLE /components/points/ledger/items/1/points",
                "title: Plan, | '' | 3 UNNAMED /components/sheet/sheet/indicators/0/indicators/0",
                "title: Work | clause: 三 | 3 UNNAMED /components/sheet/sheet/indicators/0",
                "title: Award, | '' | 3 UNNAMED /components/points/ledger/items/0",
                "title: Points | '' | 3 UNNAMED /components/points",
                "', The bureaus' | '' | 4 ONE_SIDED /agreed/by",
                "', measure: Days taken' | ''"
                        + " | 5 NO_MEASURE /components/sheet/sheet/indicators/0/indicators/1",
                "points: 3} | 'points: 3, evidence: OPTIONAL}'"
                        + " | 5 NO_EVIDENCE /components/points/ledger/items/0",
                "agreed: {version: 2 | agreed: {version: 1 | 8 OTHER_VERSION_AGREED /agreed/version"
            })
    void whatIsMissingIsFoundWhereItIsMissing(String right, String wrong, String finding) {
        assertThat(GOOD).contains(right);
        assertThat(findings(GOOD.replace(right, wrong))).containsExactly(finding);
    }

    @Test
    void whatABranchDoesNotSayEveryLeafBelowItMustSay() {
        String leaf = "/components/sheet/sheet/indicators/0/indicators/";
        assertThat(findings(GOOD.replace("owner: The office", "")))
                .containsExactly("2 NO_OWNER " + leaf + 0, "2 NO_OWNER " + leaf + 1);
        assertThat(
                        findings(
                                GOOD.replace("due: 12-31", "")
                                        .replace("measure: Days", "due: 07-01, measure: Days")))
                .containsExactly("6 NO_DEADLINE " + leaf + 0);
    }

    @Test
    void whatHasNoClauseAndIsInNoComponentThatHasOneHasNoSource() {
        assertThat(findings(GOOD.replace("clause: 一", "").replace("clause: 二", "")))
                .containsExactly(
                        "7 NO_SOURCE /components/sheet/sheet/indicators/0/indicators/0",
                        "7 NO_SOURCE /components/sheet/sheet/indicators/0/indicators/1",
                        "7 NO_SOURCE /components/points/ledger/items/0",
                        "7 NO_SOURCE /components/points/ledger/items/1");
    }

    @Test
    void aSchemeThatNobodyAgreedToIsFoundAsAWhole() {
        String alone = GOOD.replaceFirst("agreed: .*", "");
        assertThat(findings(alone)).containsExactly("4 NOT_AGREED ");
    }

    /** The sources name no department for an indicator but in Fujian, and no agreement anywhere. */
    @ParameterizedTest
    @CsvSource({
        "womens-federation, 0",
        "water-bureau, 14",
        "township, 7",
        "fujian-egov, 0",
        "egov/egov-services, 0",
        "egov/egov-resources, 0",
        "egov/egov-security, 0",
        "city-organs, 26"
    })
    void thePresetsAreYetToBeAgreedToAndToNameTheirOwners(String preset, int withoutOwner) {
        assertThat(Guidelines.of(Presets.scheme(preset)))
                .extracting(GuidelineFinding::guideline)
                .hasSize(withoutOwner + 1)
                .startsWith(Guideline.NOT_AGREED)
                .filteredOn(Guideline.NO_OWNER::equals)
                .hasSize(withoutOwner);
    }

    private static List<String> findings(String yaml) {
        return Guidelines.of(SchemeFile.read(yaml).orThrow()).stream()
                .map(f -> f.guideline().clause() + " " + f.guideline() + " " + f.at())
                .toList();
    }
}
