package org.gongping.cycle;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.TestRoster;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.util.HashMap;
import java.util.Map;

/** Schemes, cycles, work reports and scores from outside as the contract has them. */
class CycleApiTest extends ApiTest {

    private static final String SCHEME = new GlobalId("Scheme", "womens-federation@1").encode();
    private static final String CYCLE = new GlobalId("Cycle", "2026").encode();

    @Autowired private Organisations organisations;

    private final String code = freshOrganisation();

    @BeforeEach
    void organisation() {
        organisations.create(code, "市妇联");
        TestRoster.put(organisations, code, Files.SMALL);
    }

    @Test
    void aSchemeIsShownWithItsCatalogue() {
        var query =
                """
                query($id: ID!) { node(id: $id) { ... on Scheme {
                  name version title assumptions pools { key title ranked }
                  components { __typename key title maximum
                    ... on BallotComponent { step contents minimumGroup quorum
                        criteria { key title maximum } groups { key title weight } }
                    ... on LedgerComponent { bonusCap
                        items { code title points claimant evidenceRequired } }
                    ... on ImportedComponent { grades { code title } } } } } }
                """;

        var scheme = as(code, "1003", Role.STAFF).document(query).variable("id", SCHEME).execute();

        scheme.path("node.name").entity(String.class).isEqualTo("womens-federation");
        scheme.path("node.title").entity(String.class).isEqualTo("市妇联机关绩效目标管理差别化考核方案");
        scheme.path("node.pools[*].ranked")
                .entityList(Boolean.class)
                .containsExactly(true, true, false);
        scheme.path("node.components[*].__typename")
                .entityList(String.class)
                .containsExactly("BallotComponent", "ImportedComponent", "LedgerComponent");
        scheme.path("node.components[0].contents").entityList(String.class).hasSize(10);
        scheme.path("node.components[0].minimumGroup").entity(Integer.class).isEqualTo(5);
        scheme.path("node.components[0].quorum").valueIsNull();
        scheme.path("node.components[1].grades[*].title")
                .entityList(String.class)
                .containsExactly("优秀", "称职", "基本称职", "不称职");
        scheme.path("node.components[2].maximum").valueIsNull();
        scheme.path("node.components[2].items[0].points").entity(String.class).isEqualTo("2");
    }

    @Test
    void aCycleIsOpenedClosedAndFoundAgain() {
        var opened = open();
        opened.path("openCycle.cycle.id").entity(String.class).isEqualTo(CYCLE);
        opened.path("openCycle.cycle.title").entity(String.class).isEqualTo("2026年度考核");
        opened.path("openCycle.cycle.from").entity(String.class).isEqualTo("2026-01-01");
        opened.path("openCycle.cycle.scheme.id").entity(String.class).isEqualTo(SCHEME);
        office().document("mutation($id: ID!) { closeCycle(cycle: $id) { cycle { state } } }")
                .variable("id", CYCLE)
                .execute()
                .path("closeCycle.cycle.state")
                .entity(String.class)
                .isEqualTo("CLOSED");
        office().document("{ currentCycle { id } cycles { year } }")
                .execute()
                .path("currentCycle")
                .valueIsNull()
                .path("cycles[*].year")
                .entityList(Integer.class)
                .containsExactly(2026);
    }

    @Test
    void aRefusalStandsAtItsFieldWithASentence() {
        var refused =
                office().document(
                                """
                                mutation($id: ID!) {
                                  openCycle(input: {year: 1999, scheme: $id}) {
                                    cycle { id } refusals { code path message } } }
                                """)
                        .variable("id", SCHEME)
                        .execute();

        refused.path("openCycle.refusals[0].path").entityList(String.class).containsExactly("year");
        refused.path("openCycle.refusals[0].message")
                .entity(String.class)
                .isEqualTo("请填写 2000 到 2100 之间的年份。");
    }

    @Test
    void aYearReachesNoFartherThanTheYearsBesideIt() {
        var refused =
                office().document(
                                """
                                mutation($id: ID!) {
                                  openCycle(input: {year: 2026, scheme: $id,
                                    from: "2024-12-31", to: "2028-01-01"}) {
                                    cycle { id } refusals { code path message } } }
                                """)
                        .variable("id", SCHEME)
                        .execute();

        refused.path("openCycle.refusals[*].code")
                .entityList(String.class)
                .containsExactly("OUTSIDE_CYCLE", "OUTSIDE_CYCLE");
        refused.path("openCycle.refusals[*].path[0]")
                .entityList(String.class)
                .containsExactly("from", "to");
    }

    @Test
    void aWorkReportIsSavedAndReadByItsWriter() {
        open();
        var save =
                """
                mutation($id: ID!) { saveWorkReport(input: {cycle: $id, text: "述职", version: 0}) {
                  workReport { text version savedAt } refusals { code } } }
                """;
        var query = "query($id: ID!) { workReport(cycle: $id) { text } }";
        var writer = as(code, "1003", Role.STAFF);

        writer.document(save)
                .variable("id", CYCLE)
                .execute()
                .path("saveWorkReport.workReport.version")
                .entity(Integer.class)
                .isEqualTo(1);
        writer.document(query)
                .variable("id", CYCLE)
                .execute()
                .path("workReport.text")
                .entity(String.class)
                .isEqualTo("述职");
        as(code, "1004", Role.STAFF)
                .document(query)
                .variable("id", CYCLE)
                .execute()
                .path("workReport")
                .valueIsNull();
    }

    @Test
    void aScoreFromOutsideIsEnteredAndListed() {
        open();
        record("1004", "94.35")
                .path("recordImportedScore.score.score")
                .entity(String.class)
                .isEqualTo("94.35")
                .path("recordImportedScore.score.enteredBy")
                .entity(String.class)
                .isEqualTo("李静");
        record("1004", "100.5")
                .path("recordImportedScore.refusals[0].message")
                .entity(String.class)
                .isEqualTo("请填写 0 到 100 之间的数。");
        var list =
                office().document(
                                """
                                query($id: ID!) { importedSubjects(cycle: $id) {
                                  component subject { number unit { name } }
                                  score { id version subject { name } enteredAt } } }
                                """)
                        .variable("id", CYCLE)
                        .execute();
        list.path("importedSubjects[*].subject.number")
                .entityList(String.class)
                .containsExactly("1001", "1004");
        list.path("importedSubjects[0].score").valueIsNull();
        list.path("importedSubjects[1].score.subject.name").entity(String.class).isEqualTo("钱芳");
    }

    @Test
    void aScoreIsShownToWhomItConcernsAndTheOfficeOnly() {
        open();
        record("1004", "94.35");
        var id = new GlobalId("ImportedScore", "2026:city:1004").encode();
        var query = "query($id: ID!) { node(id: $id) { id ... on ImportedScore { grade } } }";

        as(code, "1004", Role.STAFF)
                .document(query)
                .variable("id", id)
                .execute()
                .path("node.grade")
                .entity(String.class)
                .isEqualTo("competent");
        as(code, "1003", Role.STAFF)
                .document(query)
                .variable("id", id)
                .execute()
                .path("node")
                .valueIsNull();
        as(freshOrganisation(), "1002", Role.OFFICE)
                .document(query)
                .variable("id", id)
                .execute()
                .path("node")
                .valueIsNull();
    }

    private GraphQlTester.Response open() {
        return office().document(
                        """
                        mutation($id: ID!) { openCycle(input: {year: 2026, scheme: $id}) {
                          cycle { id title from to scheme { id } } refusals { code } } }
                        """)
                .variable("id", SCHEME)
                .execute();
    }

    private GraphQlTester.Response record(String subject, String score) {
        Map<String, Object> input = new HashMap<>();
        input.put("cycle", CYCLE);
        input.put("component", "city");
        input.put("subject", subject);
        input.put("version", 0);
        input.put("score", score);
        input.put("grade", "competent");
        input.put("document", "市考〔2026〕3号");
        return office().document(
                        """
                        mutation($input: RecordImportedScoreInput!) {
                          recordImportedScore(input: $input) {
                            score { id score enteredBy } refusals { code path message } } }
                        """)
                .variable("input", input)
                .execute();
    }

    private GraphQlTester office() {
        return as(code, "1002", Role.STAFF, Role.OFFICE);
    }
}
