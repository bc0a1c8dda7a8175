package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import org.gongping.ballot.box.ExportPollBundle;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.ranking.BundleLinks.Form;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.DownloadBundle;
import org.gongping.ranking.PublishStandings;
import org.gongping.scheme.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The appraisal group counts one poll again, and comes to what the standings say. */
class RecountTest extends VotedOffice {

    private static final String EXPORT =
            """
            mutation($input: ExportPollBundleInput!) { exportPollBundle(input: $input) {
              export { by root hash } url refusals { code message path } } }
            """;
    private static final String EXPORTS =
            "query($poll: ID!) { pollExports(poll: $poll) { at by root hash } }";
    private static final String YEAR = "2026";

    @Autowired private ComputeStandings compute;
    @Autowired private PublishStandings publish;
    @Autowired private DownloadBundle download;
    @Autowired private ExportPollBundle exporting;
    @LocalServerPort private int port;

    @TempDir private Path folder;

    private final PollKey poll = new PollKey(code, YEAR, "review", "staff", 1);
    private final String id = new GlobalId("Poll", poll.local()).encode();

    @BeforeEach
    void everybodyHasVoted() {
        found();
        open(YEAR);
        vote(YEAR, place -> 90 - place);
    }

    @Test
    void thePollsBundleGivesTheValuesOfTheStandings() throws Exception {
        var edition = done(compute.compute(office, YEAR));
        done(publish.publish(office, YEAR, edition.id()));
        var whole = download.bytes(edition.cycle(), edition.id(), Form.PUBLIC).orElseThrow();

        var sealed = get(text(export(), "url")).body();

        assertThat(reviews(score(sealed))).hasSize(8).isEqualTo(reviews(score(whole)));
        assertThat(exact(sealed)).hasSize(8).isEqualTo(exact(whole)).contains("1409/16");
    }

    @Test
    void whoTookItIsWrittenDownForAllAuditorsToSee() {
        export().path("exportPollBundle.export.by").entity(String.class).isEqualTo("a1");

        var seen = as(code, "a2", Role.AUDITOR).document(EXPORTS).variable("poll", id).execute();
        seen.path("pollExports[*].by").entityList(String.class).containsExactly("a1");
        var strange = as(freshOrganisation(), "a1", Role.AUDITOR).document(EXPORTS);
        strange.variable("poll", id).execute().path("pollExports").entityList(Map.class).hasSize(0);
    }

    @Test
    void othersAndStrangersAreRefused() {
        for (Role role : List.of(Role.STAFF, Role.OFFICE, Role.LEADER, Role.ADMIN)) {
            as(code, "o1", role)
                    .document(EXPORT)
                    .variable("input", Map.of("poll", id))
                    .execute()
                    .errors()
                    .satisfy(errors ->
                            assertThat(errors.getFirst().getExtensions())
                                    .containsEntry("code", "FORBIDDEN"));
        }
        var strange =
                as(freshOrganisation(), "a1", Role.AUDITOR)
                        .document(EXPORT)
                        .variable("input", Map.of("poll", id))
                        .execute();
        assertThat(text(strange, "refusals[0].code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void onlyAnUnalteredLinkBringsTheFile() throws Exception {
        var auditor = new Caller(code, "a1", Set.of(Role.AUDITOR), false);
        var link = done(exporting.run(auditor, poll.local())).link();

        var file = get(link);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("gongping-" + code + "-2026-review-staff-1-sealed.json");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get(link.substring(0, link.indexOf('?'))).statusCode()).isEqualTo(403);
        assertThat(get(link.replace(":1?", ":2?")).statusCode()).isEqualTo(403);
        assertThat(get(link.replace("until=1", "until=2")).statusCode()).isEqualTo(403);
    }

    private Response export() {
        return as(code, "a1", Role.AUDITOR)
                .document(EXPORT)
                .variable("input", Map.of("poll", id))
                .execute();
    }

    private static String text(Response response, String field) {
        return response.path("exportPollBundle." + field).entity(String.class).get();
    }

    private HttpResponse<byte[]> get(String link) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + link);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        }
    }

    /** What the command prints for a file with these bytes. */
    private String score(byte[] bundle) throws Exception {
        var file = Files.write(folder.resolve("bundle.json"), bundle);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var command = new ScoreCommand(new ByteArrayInputStream(new byte[0]), out, err);
        assertThat(command.run(List.of(file.toString()))).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The value of the poll's component by subject. */
    private static Map<String, Object> reviews(String standings) {
        List<Map<String, Object>> rows =
                JsonPath.read(standings, "$.pools[?(@.pool=='staff')].rows[*]");
        var values = new HashMap<String, Object>();
        rows.forEach(row ->
                values.put(
                        row.get("subject").toString(), JsonPath.read(row, "$.components.review")));
        return values;
    }

    /** The exact values of the poll's component, in the order of the subjects. */
    private static List<String> exact(byte[] bundle) {
        var open = Bundle.read(bundle).orThrow().withoutMarks().canonical();
        return JsonPath.read(open, "$.facts[?(@.component=='review')].value");
    }
}
