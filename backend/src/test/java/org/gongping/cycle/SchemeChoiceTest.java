package org.gongping.cycle;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Which schemes can be chosen for a cycle, as the contract has it. */
class SchemeChoiceTest extends ApiTest {

    private final String code = freshOrganisation();

    @Test
    void aSchemeThatNoCycleCanRunYetIsShownWithTheReasonsAndOpensNone() {
        office().document("{ schemes { name obstacles } }")
                .execute()
                .path("schemes[?(@.name == 'city-organs')].obstacles[*]")
                .entityList(String.class)
                .containsExactly("UNITS", "SHEET", "RATING", "SURVEY", "APPROVALS")
                .path("schemes[?(@.name == 'womens-federation')].obstacles[*]")
                .entityList(String.class)
                .hasSize(0);

        var refused =
                office().document(
                                """
                                mutation($id: ID!) { openCycle(input: {year: 2026, scheme: $id}) {
                                  cycle { id } refusals { code path message } } }
                                """)
                        .variable("id", new GlobalId("Scheme", "city-organs@1").encode())
                        .execute();

        refused.path("openCycle.cycle").valueIsNull();
        refused.path("openCycle.refusals[*].code")
                .entityList(String.class)
                .containsExactly("NOT_RUNNABLE");
        refused.path("openCycle.refusals[0].path")
                .entityList(String.class)
                .containsExactly("scheme");
        refused.path("openCycle.refusals[0].message")
                .entity(String.class)
                .isEqualTo("这个考核方案有系统还不能录入的内容，暂时不能用来开启周期，请选择其他方案。");
    }

    private GraphQlTester office() {
        return as(code, "1002", Role.STAFF, Role.OFFICE);
    }
}
