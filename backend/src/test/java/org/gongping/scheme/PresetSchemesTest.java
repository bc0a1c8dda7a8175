package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The schemes that come along say what their sources say. */
class PresetSchemesTest {
    private final Scheme federation;

    PresetSchemesTest() throws IOException {
        federation = new PresetSchemes().find("womens-federation", 1).orElseThrow();
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
    void everyTextOfItIsThereInThreeLanguages() {
        Ballot review = (Ballot) federation.component("review").kind();
        Ledger points = (Ledger) federation.component("points").kind();
        assertThat(federation.title().texts()).containsOnlyKeys(LocalText.LANGUAGES);
        assertThat(federation.assumptions()).hasSize(12).allSatisfy(PresetSchemesTest::complete);
        assertThat(review.contents()).allSatisfy(PresetSchemesTest::complete);
        assertThat(federation.names().values()).hasSize(6).allSatisfy(PresetSchemesTest::complete);
        assertThat(review.groups()).allSatisfy(g -> complete(g.title()));
        assertThat(points.items()).allSatisfy(i -> complete(i.title()));
        assertThat(federation.pools()).allSatisfy(p -> complete(p.title()));
        assertThat(federation.stages()).allSatisfy(s -> complete(s.title()));
        assertThat(federation.components().values()).allSatisfy(c -> complete(c.title()));
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() throws IOException {
        assertThat(new PresetSchemes().find("womens-federation", 2)).isEmpty();
    }

    private static void complete(LocalText text) {
        assertThat(text.texts()).containsOnlyKeys(LocalText.LANGUAGES);
    }
}
