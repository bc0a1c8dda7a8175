package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** The schemes that come along say what their sources say. */
class PresetSchemesTest {
    private final PresetSchemes schemes;
    private final Scheme federation;

    PresetSchemesTest() throws IOException {
        schemes = new PresetSchemes();
        federation = schemes.find("womens-federation", 1).orElseThrow().scheme();
    }

    @Test
    void fiveCanBeChosenAndTheirPartsFound() {
        assertThat(schemes.presets())
                .extracting(Scheme::name)
                .containsExactly(
                        "city-organs@1",
                        "fujian-egov@1",
                        "township@1",
                        "water-bureau@1",
                        "womens-federation@1");
        Scheme assembled = schemes.find("fujian-egov", 1).orElseThrow().scheme();
        for (Nested nested : assembled.componentsOf(Nested.class).values()) {
            String[] name = nested.scheme().split("@");
            assertThat(schemes.find(name[0], Integer.parseInt(name[1]))).isPresent();
        }
    }

    /** So many assumptions and provisions has each. */
    @ParameterizedTest
    @CsvSource({
        "city-organs, 13, 13",
        "fujian-egov, 6, 12",
        "township, 7, 4",
        "water-bureau, 10, 10",
        "womens-federation, 12, 11",
        "egov-services, 2, 0",
        "egov-resources, 2, 0",
        "egov-security, 2, 0"
    })
    void everyTextIsThereInThreeLanguages(String preset, int assumptions, int provisions) {
        Scheme scheme = schemes.find(preset, 1).orElseThrow().scheme();
        assertThat(Presets.lacking(scheme)).isEmpty();
        assertThat(scheme.assumptions()).hasSize(assumptions);
        assertThat(scheme.provisions()).hasSize(provisions);
    }

    @Test
    void aTextThatLacksALanguageIsNamedByItsPlace() {
        String yaml =
                Presets.yaml("womens-federation")
                        .replace(", en: Second prize}", "}")
                        .replaceFirst(
                                "          title:\n            zh-CN: 网宣[^\n]*\n[^\n]*\n[^\n]*\n",
                                "");
        assertThat(Presets.lacking(SchemeFile.read(yaml).orThrow()))
                .containsExactlyInAnyOrder(
                        "womens-federation@1/components/points/kind/items/6/title lacks zh-TW",
                        "womens-federation@1/components/points/kind/items/6/title lacks en",
                        "womens-federation@1/names/second lacks en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city-organs",
                "fujian-egov",
                "township",
                "water-bureau",
                "womens-federation",
                "egov-services",
                "egov-resources",
                "egov-security"
            })
    void everyRuleNamesItsClause(String preset) {
        Scheme scheme = schemes.find(preset, 1).orElseThrow().scheme();
        assertThat(scheme.components().values())
                .allSatisfy(c -> assertThat(c.clause()).isNotNull());
        for (Sheet sheet : scheme.componentsOf(Sheet.class).values()) {
            assertThat(sheet.all()).allSatisfy(i -> assertThat(i.clause()).isNotNull());
            assertThat(sheet.all().filter(Indicator::isLeaf))
                    .allSatisfy(leaf -> {
                        assertThat(leaf.measure()).isNotNull();
                        assertThat(leaf.due()).isNotNull();
                    });
        }
        for (Ledger ledger : scheme.componentsOf(Ledger.class).values()) {
            assertThat(ledger.items()).allSatisfy(i -> assertThat(i.clause()).isNotNull());
        }
        assertThat(scheme.stages()).allSatisfy(s -> assertThat(s.clause()).isNotNull());
        assertThat(scheme.provisions()).allSatisfy(p -> assertThat(p.clause()).isNotNull());
        for (String grade : Grades.of(scheme)) {
            assertThat(scheme.names()).containsKey(grade);
        }
    }

    @Test
    void theItemsOfTheWomensFederationAreThoseOfItsRules() {
        Ledger points = (Ledger) federation.component("points").kind();
        assertThat(points.bonusCap()).isEqualByComparingTo("3");
        assertThat(points.deductionCap()).isNull();
        assertThat(points.items())
                .extracting(
                        i -> i.code() + " " + i.points() + " " + i.clause() + " " + i.claimant())
                .containsExactly(
                        "commendation-national 2 四、1 SELF",
                        "commendation-provincial 1 四、1 SELF",
                        "commendation-prefecture 0.5 四、1 SELF",
                        "information-national 0.3 四、2 SELF",
                        "information-provincial 0.2 四、2 SELF",
                        "information-prefecture 0.1 四、2 SELF",
                        "web-publicity 0.1 四、2 SELF",
                        "monthly-task-missed -0.1 四、2 OFFICE",
                        "key-work-praised 1 四、3 SELF",
                        "key-work-criticised -1 四、3 OFFICE",
                        "duty-breach -2 四、3 OFFICE",
                        "absence -0.5 四、4 OFFICE",
                        "off-task-found -1 四、5 OFFICE",
                        "off-task-notice -2 四、5 OFFICE");
    }

    @Test
    void itsBallotWeighsPrincipalDeputiesAndStaffThirtyTwentyFiftyUnderTenContents() {
        Ballot review = (Ballot) federation.component("review").kind();
        assertThat(review.groups())
                .extracting(g -> g.id() + " " + g.weight())
                .containsExactly("principal 30", "deputies 20", "staff 50");
        assertThat(review.contents()).hasSize(10);
        assertThat(review.contents().getFirst().in("zh-CN")).isEqualTo("年度内履行工作职责情况");
        assertThat(review.contents().getLast().in("en"))
                .isEqualTo("Completing tasks assigned by leaders");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThat(schemes.find("womens-federation", 2)).isEmpty();
        assertThat(schemes.find("nothing", 1)).isEmpty();
    }
}
