package org.gongping.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Organisations, rosters and their import as the contract has them. */
class OrganisationApiTest extends ApiTest {

    private static final String IMPORT =
            """
            mutation($input: RosterFileInput!) {
              importRoster(input: $input) {
                change { added changed removed unchanged }
                faults { row column message }
                refusals { code message path }
              }
            }
            """;

    @Autowired private Organisations organisations;

    private final String code = freshOrganisation();

    @BeforeEach
    void organisation() {
        organisations.create(code, "市妇联");
    }

    @Test
    void anImportSaysWhatItChanged() {
        importCsv(Files.SMALL).path("importRoster.change.added").entity(Integer.class).isEqualTo(4);
        importCsv(Files.SMALL)
                .path("importRoster.change.unchanged")
                .entity(Integer.class)
                .isEqualTo(4);
    }

    @Test
    void faultsAreToldByCellInASentence() {
        var response = importCsv(Files.SMALL.replace("1004", "1003"));

        response.path("importRoster.change").valueIsNull();
        response.path("importRoster.faults[0].row").entity(Integer.class).isEqualTo(5);
        response.path("importRoster.faults[0].column").entity(String.class).isEqualTo("A");
        response.path("importRoster.faults[0].message")
                .entity(String.class)
                .isEqualTo("工号 1003 与第 4 行重复，请核对。");
        response.path("importRoster.refusals[0].message")
                .entity(String.class)
                .isEqualTo("文件中有 1 处需要改正，没有保存任何内容。");
    }

    @Test
    void contentThatIsNoBase64IsRefused() {
        office().document(IMPORT)
                .variable("input", Map.of("name", "a.csv", "content", "工号"))
                .execute()
                .path("importRoster.refusals[0].code")
                .entity(String.class)
                .isEqualTo("MALFORMED");
    }

    @Test
    void theRosterIsReadInPages() {
        importCsv(Files.SMALL);
        var query =
                """
                query($after: String, $unit: ID, $search: String) {
                  staff(first: 2, after: $after, unit: $unit, search: $search) {
                    totalCount pageInfo { hasNextPage endCursor }
                    edges { node { id number category post unit { name staffCount } } }
                  }
                }
                """;
        var first = office().document(query).execute();
        first.path("staff.totalCount").entity(Integer.class).isEqualTo(4);
        first.path("staff.edges[*].node.number")
                .entityList(String.class)
                .containsExactly("1001", "1002");
        first.path("staff.edges[0].node.unit.staffCount").entity(Integer.class).isEqualTo(2);
        var cursor = first.path("staff.pageInfo.endCursor").entity(String.class).get();
        numbers(office().document(query).variable("after", cursor)).containsExactly("1003", "1004");
        numbers(office().document(query).variable("search", "芳")).containsExactly("1004");
        numbers(office().document(query).variable("search", "100")).containsExactly("1001", "1002");
        var unit = new GlobalId("Unit", "权益部").encode();
        numbers(office().document(query).variable("unit", unit)).containsExactly("1003", "1004");
        office().document(query)
                .variable("unit", "nonsense")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions())
                                .containsEntry("code", "NOT_FOUND"));
    }

    @Test
    void theOwnOrganisationIsShownToAnybodyInIt() {
        importCsv(Files.SMALL);
        var query =
                """
                { organisation { code name staffCount
                    units { id name staffCount head { number } leaderInCharge { name } } } }
                """;

        var shown = as(code, "1003", Role.STAFF).document(query).execute();

        shown.path("organisation.code").entity(String.class).isEqualTo(code);
        shown.path("organisation.name").entity(String.class).isEqualTo("市妇联");
        shown.path("organisation.staffCount").entity(Integer.class).isEqualTo(4);
        shown.path("organisation.units[*].name")
                .entityList(String.class)
                .containsExactly("办公室", "权益部");
        shown.path("organisation.units[1].head.number").entity(String.class).isEqualTo("1003");
        shown.path("organisation.units[1].leaderInCharge.name")
                .entity(String.class)
                .isEqualTo("王敏");
    }

    @Test
    void meIsWhoStandsOnTheRosterIfAnybodyDoes() {
        importCsv(Files.SMALL);
        var query = "{ me { staff { name unit { name } } organisation { code } } }";

        var me = as(code, "1003", Role.STAFF).document(query).execute();

        me.path("me.staff.name").entity(String.class).isEqualTo("赵云");
        me.path("me.staff.unit.name").entity(String.class).isEqualTo("权益部");
        me.path("me.organisation.code").entity(String.class).isEqualTo(code);
        as(code, "admin", Role.ADMIN)
                .document(query)
                .execute()
                .path("me.staff")
                .valueIsNull();
    }

    @Test
    void idsFindTheirObjectsInTheOwnOrganisationOnly() {
        importCsv(Files.SMALL);
        var staff = new GlobalId("Staff", "1004").encode();
        var organisation = new GlobalId("Organisation", code).encode();
        var query = "query($id: ID!) { node(id: $id) { __typename id } }";

        for (var id : List.of(staff, organisation)) {
            office().document(query)
                    .variable("id", id)
                    .execute()
                    .path("node.id")
                    .entity(String.class)
                    .isEqualTo(id);
            as(freshOrganisation(), "1", Role.OFFICE)
                    .document(query)
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void theTemplateIsAWorkbook() {
        var template =
                office().document("{ rosterTemplate }")
                        .execute()
                        .path("rosterTemplate")
                        .entity(String.class)
                        .get();

        assertThat(Base64.getDecoder().decode(template)).startsWith('P', 'K');
    }

    private static GraphQlTester.EntityList<String> numbers(GraphQlTester.Request<?> request) {
        return request.execute().path("staff.edges[*].node.number").entityList(String.class);
    }

    private GraphQlTester.Response importCsv(String csv) {
        var content = Base64.getEncoder().encodeToString(Files.csv(csv));
        return office().document(IMPORT)
                .variable("input", Map.of("name", "a.csv", "content", content))
                .execute();
    }

    private GraphQlTester office() {
        return as(code, "1002", Role.STAFF, Role.OFFICE);
    }
}
