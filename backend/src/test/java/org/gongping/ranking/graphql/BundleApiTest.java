package org.gongping.ranking.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.Chain;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.Edition;
import org.gongping.ranking.PublishStandings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Bundles as the contract has them: who gets which link, and where it leads. */
class BundleApiTest extends ApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CYCLE = new GlobalId("Cycle", "2026").encode();

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private ComputeStandings compute;
    @Autowired private PublishStandings publish;
    @LocalServerPort private int port;

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
    void allStaffGetAPublishedBundleWithItsHashAndWhoPublishedIt() throws Exception {
        publish();

        var told = bundle(as(code, "1004", Role.STAFF), "PUBLISHED");

        var file = get(text(told, "standingsBundle.url"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(Chain.sha256(file.body()))
                .isEqualTo(text(told, "standingsBundle.edition.sha256"))
                .isEqualTo(edition.sha256());
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(text(told, "standingsBundle.edition.publishedBy")).isEqualTo("李静");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICE", "LEADER", "AUDITOR"})
    void aProvisionalBundleIsForThoseWhoSeeProvisionalStandings(Role role) throws Exception {
        var told = bundle(as(code, "1002", role), "PROVISIONAL");

        assertThat(get(text(told, "standingsBundle.url")).statusCode()).isEqualTo(200);
    }

    @Test
    void staffGetNoProvisionalBundleAndNoneBeforeItIsPublished() {
        var staff = as(code, "1004", Role.STAFF);

        staff.document(asked("PROVISIONAL"))
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions())
                                .containsEntry("code", "FORBIDDEN"));
        bundle(staff, "PUBLISHED").path("standingsBundle").valueIsNull();
    }

    @Test
    void anotherOrganisationsPeopleFindNeitherBundleNorExports() {
        publish();
        export(as(code, "1003", Role.AUDITOR));
        var stranger = as(freshOrganisation(), "1003", Role.values());

        bundle(stranger, "PUBLISHED").path("standingsBundle").valueIsNull();
        assertThat(text(export(stranger), "exportSealedBundle.refusals[0].code"))
                .isEqualTo("NOT_FOUND");
        exports(stranger).path("sealedExports").entityList(Object.class).hasSize(0);
    }

    @Test
    void anAuditorTakesTheSealedBundleAndAllAuditorsSeeThat() throws Exception {
        var first = export(as(code, "1003", Role.AUDITOR));
        var second = export(as(code, "1001", Role.AUDITOR));

        var file = get(text(first, "exportSealedBundle.url"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("-2026-sealed.json");
        var told = exports(as(code, "1003", Role.AUDITOR));
        told.path("sealedExports[*].by").entityList(String.class).containsExactly("王敏", "赵云");
        told.path("sealedExports[*].sha256")
                .entityList(String.class)
                .containsExactly(edition.sha256(), edition.sha256());
        assertThat(text(told, "sealedExports[0].hash"))
                .isEqualTo(text(second, "exportSealedBundle.export.hash"));
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "OFFICE", "LEADER", "ADMIN"})
    void nobodyButAnAuditorTakesTheSealedBundleOrSeesWhoDid(Role role) {
        publish();
        var caller = as(code, "1002", role);

        assertForbidden(export(caller));
        assertForbidden(exports(caller));
    }

    @Test
    void aLinkToThePublicBundleDoesNotOpenTheSealedOne() throws Exception {
        publish();
        var url = text(bundle(as(code, "1004", Role.STAFF), "PUBLISHED"), "standingsBundle.url");

        assertThat(get(url.replace("/public?", "/sealed?")).statusCode()).isEqualTo(403);
        assertThat(get(url.replace("sig=", "sig=x")).statusCode()).isEqualTo(403);
        assertThat(get(url.replace("until=", "until=9")).statusCode()).isEqualTo(403);
    }

    private void publish() {
        assertThat(publish.publish(Files.office(code), "2026", edition.id()).refusals()).isEmpty();
    }

    private static Response bundle(GraphQlTester tester, String kind) {
        return tester.document(asked(kind)).execute();
    }

    private static String asked(String kind) {
        return "{ standingsBundle(cycle: \"%s\", kind: %s) { url edition { sha256 publishedBy } } }"
                .formatted(CYCLE, kind);
    }

    private Response export(GraphQlTester tester) {
        return tester.document(
                        "mutation($input: ExportSealedBundleInput!) { exportSealedBundle(input:"
                                + " $input) { url export { by hash } refusals { code } } }")
                .variable(
                        "input",
                        Map.of(
                                "cycle",
                                CYCLE,
                                "standings",
                                new GlobalId("StandingsEdition", edition.id()).encode()))
                .execute();
    }

    private static Response exports(GraphQlTester tester) {
        return tester.document("{ sealedExports(cycle: \"" + CYCLE + "\") { at by sha256 hash } }")
                .execute();
    }

    private static void assertForbidden(Response response) {
        response.errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .isNotEmpty()
                                .allSatisfy(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "FORBIDDEN")));
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }

    private HttpResponse<byte[]> get(String link) throws Exception {
        var address = URI.create("http://localhost:" + port + link);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }
}
