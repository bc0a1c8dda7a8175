package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.ranking.BundleLinks.Form;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.DownloadBundle;
import org.gongping.ranking.Edition;
import org.gongping.ranking.ExportSealedBundle;
import org.gongping.ranking.PublishStandings;
import org.gongping.scheme.Languages;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the product publishes, anybody computes again from either bundle, byte by byte.
 *
 * <p>By hand: eight vote as staff, so a candidate whom they give w has a mean of w + 1/8, and a
 * review of (30·90 + 20·80 + 50·(w + 1/8))/100 = 43 + w/2 + 1/16. This year w falls from 90 by one
 * for each place on the paper: 88.0625 for 1002; 87.5625 less 0.5 for an absence for 1003; the same
 * 87.0625 for 2001; then half a point less for each, down to 84.5625 for 2006. Last year w rose, so
 * that 2006 came first and 1002 eighth. Of eight, 15% are one excellent, 40% three first prizes.
 */
class ComputedAgainTest extends VotedOffice {

    @Autowired private ComputeStandings compute;
    @Autowired private PublishStandings publish;
    @Autowired private ExportSealedBundle exporting;
    @Autowired private DownloadBundle download;
    @Autowired private Schemes schemes;
    @Autowired private Clock clock;

    @TempDir private Path folder;

    private String year = "";
    private Edition edition;

    @BeforeEach
    void twoYearsAreComputed() {
        var now = LocalDate.now(clock).getYear();
        year = String.valueOf(now);
        found();
        var last = String.valueOf(now - 1);
        open(last);
        vote(last, place -> 70 + place);
        published(last);
        open(year);
        vote(year, place -> 90 - place);
        record(year, "1003", "absence");
        score(year, "1001", "92.60", "excellent");
        score(year, "1004", "88.5", "competent");
        edition = published(year);
    }

    @Test
    void bothBundlesComputeToTheSameBytesAndToEveryRowOfThePublishedRankings() throws IOException {
        var auditor = new Caller(code, "1003", Set.of(Role.AUDITOR), false);
        done(exporting.export(auditor, year, edition.id()));

        var open = computedAgain(Form.PUBLIC);
        assertThat(computedAgain(Form.SEALED)).isEqualTo(open);

        for (var pool : List.of("leaders", "staff", "seconded")) {
            List<Map<String, Object>> rows =
                    JsonPath.read(open, "$.pools[?(@.pool=='" + pool + "')].rows[*]");
            assertThat(rows).isNotEmpty().isEqualTo(rankings(pool));
        }
    }

    @Test
    void theyAreTheStandingsWorkedByHand() throws IOException {
        var computed = computedAgain(Form.SEALED);

        assertThat(staff(computed, "subject"))
                .containsExactly("1002", "1003", "2001", "2002", "2003", "2004", "2005", "2006");
        assertThat(staff(computed, "rank")).containsExactly(1, 2, 2, 4, 5, 6, 7, 8);
        assertThat(staff(computed, "total"))
                .containsExactly(
                        "88.06", "87.06", "87.06", "86.56", "86.06", "85.56", "85.06", "84.56");
        assertThat(staff(computed, "movement")).containsExactly(7, 5, 4, 1, -1, -3, -5, -7);
        assertThat(staff(computed, "grade")).startsWith("excellent", "competent");
        assertThat(staff(computed, "prize")).startsWith("first", "first", "first", "second");
    }

    @Test
    void theSealedBundleHoldsTenMarksForEachOfEightAndThePublicOneNone() throws IOException {
        assertThat(bundle(Form.SEALED).split("\"mark\":", -1)).hasSize(1 + 10 * 8);
        assertThat(bundle(Form.PUBLIC))
                .contains("{\"component\":\"review\",\"subject\":\"1002\",\"value\":\"1409/16\"}")
                .doesNotContain("\"mark\":", "\"group\":");
    }

    private Edition published(String cycle) {
        var computed = done(compute.compute(office, cycle));
        return done(publish.publish(office, cycle, computed.id()));
    }

    private String bundle(Form form) {
        var bytes = download.bytes(edition.cycle(), edition.id(), form).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the command prints for a file with the bundle. */
    private String computedAgain(Form form) throws IOException {
        var file = Files.writeString(folder.resolve(form + ".json"), bundle(form));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var command = new ScoreCommand(new ByteArrayInputStream(new byte[0]), out, err);
        assertThat(command.run(List.of(file.toString()))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Object> staff(String standings, String key) {
        return JsonPath.read(standings, "$.pools[?(@.pool=='staff')].rows[*]." + key);
    }

    /** The rows as everybody reads them, with codes for titles. */
    private List<Map<String, Object>> rankings(String pool) {
        var scheme = schemes.find(code, "womens-federation@1").orElseThrow().scheme();
        var rows =
                as(code, "2001", Role.STAFF)
                        .document(
                                """
                                query($cycle: ID!, $pool: String!) {
                                  rankings(cycle: $cycle, pool: $pool, first: 100) { edges { node {
                                    number rank total complete components { key value } grade prize
                                    multiplier movement vetoed consequences } } } }
                                """)
                        .variable("cycle", new GlobalId("Cycle", year).encode())
                        .variable("pool", pool)
                        .execute()
                        .path("rankings.edges[*].node")
                        .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get();
        return rows.stream().map(row -> standing(scheme, row)).toList();
    }

    private static Map<String, Object> standing(Scheme scheme, Map<String, Object> row) {
        var standing = new HashMap<String, Object>(row);
        standing.put("subject", standing.remove("number"));
        standing.put("withheld", null);
        standing.compute("grade", (_, title) -> code(scheme, title));
        standing.compute("prize", (_, title) -> code(scheme, title));
        var values = new HashMap<String, Object>();
        List<Map<String, Object>> components = JsonPath.read(row, "$.components");
        components.forEach(part -> values.put(part.get("key").toString(), part.get("value")));
        standing.put("components", values);
        return standing;
    }

    private static @Nullable Object code(Scheme scheme, @Nullable Object title) {
        return scheme.names().keySet().stream()
                .filter(code ->
                        Languages.in(Locale.SIMPLIFIED_CHINESE, scheme.nameOf(code)).equals(title))
                .findFirst()
                .map(Object.class::cast)
                .orElse(title);
    }
}
