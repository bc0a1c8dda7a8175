package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** What a list of standings reads of the reasons, which are most of what is stored. */
class ExplainedListTest extends ApiTest {

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private ComputeStandings compute;
    @Autowired private Rankings rankings;

    private final String code = freshOrganisation();
    private Edition edition;

    @BeforeEach
    void everybodyHasAPlace() {
        organisations.create(code, "市妇联");
        var office = Files.office(code);
        importRoster.run(office, "roster.csv", Files.csv(Files.SMALL));
        openCycle.run(office, new OpenCycle.Wish(2026, "womens-federation@1", null, null));
        edition = compute.compute(office, "2026").valueOrNull();
    }

    @Test
    void aListThatNeedNotExplainItselfReadsNoReasons() {
        assertThat(rows(null, null, false))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.trace()).isEmpty());
        assertThat(rows("办公室", null, false))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.trace()).isEmpty());
        assertThat(rows(null, "李", false))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.trace()).isEmpty());
    }

    @Test
    void aListThatIsToExplainItselfReadsTheReasonsOfEachRow() {
        assertThat(rows(null, null, true))
                .isNotEmpty()
                .allSatisfy(row -> {
                    var alone = rankings.find(edition, row.number()).orElseThrow().row();
                    assertThat(row.trace()).isNotEmpty().isEqualTo(alone.trace());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edges { node { number trace { label } } }",
                "edges { node { ... on Standing { trace { label } } } }",
                "...Page } } fragment Page on StandingConnection { edges { node { trace { label } }"
            })
    void reasonsAreShownWhereverTheyAreAskedFor(String asked) {
        var query =
                "query($cycle: ID!) { rankings(cycle: $cycle, pool: \"staff\", first: 9,"
                        + " kind: PROVISIONAL) { "
                        + asked
                        + " } }";

        as(code, "1002", Role.OFFICE)
                .document(query)
                .variable("cycle", new GlobalId("Cycle", "2026").encode())
                .execute()
                .path("rankings.edges[*].node.trace[0].label")
                .entityList(String.class)
                .containsExactly("总分", "总分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "-000001", "4294967290", "99999999"})
    void aCursorThatNobodyHandedOutIsRefused(String key) {
        var filter = new Rankings.Filter("staff", null, null, false);
        assertThatThrownBy(() -> rankings.page(edition, filter, new PageRequest(10, key)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e ->
                                assertThat(e.refusal())
                                        .isEqualTo(Refusal.at("after", RefusalCode.BAD_CURSOR)));
    }

    private List<StandingRow> rows(String unit, String search, boolean explain) {
        var filter = new Rankings.Filter("staff", unit, search, explain);
        return rankings.page(edition, filter, new PageRequest(10, null)).items().stream()
                .map(Standing::row)
                .toList();
    }
}
