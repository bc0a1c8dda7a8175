package org.gongping.scheme.draft;

import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.util.Map;

/** Drafts as the contract has them, from the first field to the last. */
class DraftApiTest extends ApiTest {

    private static final String WHOLE =
            """
            fragment Whole on SchemeDraft {
              id name number title basedOn version source changedAt changedBy
              faults { at line message }
              settings { at path removable catalogue settings { at label kind value } }
              differences { kind path before after }
              scheme { name version basedOn }
              preview { title rows { percent total rank grade prize multiplier } } }
            """;

    private final String code = freshOrganisation();
    private String id = "";

    private GraphQlTester office() {
        return as(code, "1002", Role.OFFICE);
    }

    private GraphQlTester.Response call(String document, Map<String, Object> input) {
        return office().document(document + WHOLE).variable("input", input).execute();
    }

    @BeforeEach
    void begun() {
        id =
                call(
                                """
                                mutation($input: StartSchemeDraftInput!) {
                                  startSchemeDraft(input: $input) { draft { ...Whole }
                                    refusals { code } } }
                                """,
                                Map.of("basedOn", "womens-federation@1"))
                        .path("startSchemeDraft.draft.number")
                        .entity(Integer.class)
                        .isEqualTo(2)
                        .path("startSchemeDraft.draft.id")
                        .entity(String.class)
                        .get();
    }

    private GraphQlTester.Response change(int version, String at, String value) {
        return call(
                """
                mutation($input: ChangeSchemeSettingsInput!) {
                  changeSchemeSettings(input: $input) { draft { ...Whole }
                    refusals { code path message } } }
                """,
                Map.of(
                        "id",
                        id,
                        "version",
                        version,
                        "changes",
                        new Object[] {Map.of("at", at, "value", value)}));
    }

    @Test
    void aChangeIsToldByTheTitlesOnTheWay() {
        change(1, "/components/points/ledger/bonusCap", "4")
                .path("changeSchemeSettings.draft.differences[0].path")
                .entityList(String.class)
                .containsExactly("奖惩分", "加分上限")
                .path("changeSchemeSettings.draft.differences[0].before")
                .entity(String.class)
                .isEqualTo("3")
                .path("changeSchemeSettings.draft.differences[0].after")
                .entity(String.class)
                .isEqualTo("4");
    }

    @Test
    void aNamedValueIsToldInChinese() {
        change(1, "/pools/2/ranked", "true")
                .path("changeSchemeSettings.draft.differences[0].before")
                .entity(String.class)
                .isEqualTo("否")
                .path("changeSchemeSettings.draft.differences[0].after")
                .entity(String.class)
                .isEqualTo("是");
    }

    /** 98 percent of a review of 100, and nothing else, comes first of ten. */
    @Test
    void thePreviewRanksMadeUpPeople() {
        change(1, "/components/points/ledger/bonusCap", "4")
                .path("changeSchemeSettings.draft.preview[1].rows[0].total")
                .entity(String.class)
                .isEqualTo("98.00")
                .path("changeSchemeSettings.draft.preview[1].rows[0].grade")
                .entity(String.class)
                .isEqualTo("优秀")
                .path("changeSchemeSettings.draft.preview[1].rows[9].rank")
                .entity(Integer.class)
                .isEqualTo(10);
    }

    @Test
    void aFaultIsToldInChineseWithItsLineAndNoPreview() {
        var spoilt = change(1, "/components/review/ballot/groups/0/weight", "0");
        spoilt.path("changeSchemeSettings.draft.faults[0].message")
                .entity(String.class)
                .isEqualTo("应大于 0")
                .path("changeSchemeSettings.draft.faults[0].at")
                .entity(String.class)
                .isEqualTo("/components/review/ballot/groups/0/weight")
                .path("changeSchemeSettings.draft.scheme")
                .valueIsNull()
                .path("changeSchemeSettings.draft.preview")
                .entityList(Object.class)
                .hasSize(0);
        office().document(
                        """
                        mutation($input: SchemeDraftInput!) { publishSchemeDraft(input: $input) {
                          scheme { name } refusals { message } } }
                        """)
                .variable("input", Map.of("id", id, "version", 2))
                .execute()
                .path("publishSchemeDraft.refusals[0].message")
                .entity(String.class)
                .isEqualTo("方案有 1 处错误，改好后才能使用。第一处：/components/review/ballot/groups/0/weight");
    }

    @Test
    void aValueThatCannotBeIsRefusedAtItsField() {
        change(1, "/components/points/ledger/bonusCap", "viel")
                .path("changeSchemeSettings.refusals[0].path")
                .entityList(String.class)
                .containsExactly("changes", "0", "value")
                .path("changeSchemeSettings.refusals[0].message")
                .entity(String.class)
                .isEqualTo("请按要求填写：数字写数字，日期写“月-日”，例如 12-20。");
    }

    @Test
    void draftsAreListedForTheOfficeAndFoundAgainById() {
        office().document("{ schemeDrafts { ...Whole } } " + WHOLE)
                .execute()
                .path("schemeDrafts[*].name")
                .entityList(String.class)
                .containsExactly("womens-federation");
        as(code, "1006", Role.AUDITOR)
                .document("query($id: ID!) { node(id: $id) { ...Whole } } " + WHOLE)
                .variable("id", id)
                .execute()
                .path("node.number")
                .entity(Integer.class)
                .isEqualTo(2);
        as(code, "1010", Role.STAFF)
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .path("node")
                .valueIsNull();
    }
}
