package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.erdtman.jcs.JsonCanonicalizer;
import org.gongping.kernel.Chain;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A bundle computes to the same bytes wherever and by whomever, sealed or public.
 *
 * <p>u1 by hand: review (2·(91 + 91 + 92)/3 + 80)/3 = (548/3 + 80)/3 = 788/9 = 87.555…; forms 10 ·
 * 13.5/15 = 9; sheet 3.5 + 6 + 5·(90·80 + 10·50)/10000 = 9.5 + 3.85 = 13.35; leaders 0.9 + 0.8 =
 * 1.7; public 3·(60·8 + 40·7)/100/10 = 3·0.76 = 2.28; points min(3·2, 5) − 6 = −1; special 30·0.875
 * = 26.25; city 48.5. Total 187.6355… u2 lacks nearly everything: 91.333… so far. u3 has 2 points;
 * what is submitted does not count. In each pool one is ranked: 40% of 1 is 0.4 and 60% is 0.6, so
 * the one place is fair; u1 was fair before.
 */
class BundleTest {
    private static final String BUNDLE = Resource.text("bundle.json");

    private static final String STANDINGS =
            """
            {"scheme":"example@3","pools":[{"pool":"units","rows":[\
            {"subject":"u1","rank":1,"total":"187.64","complete":true,\
            "components":{"city":"48.50","forms":"9.00","leaders":"1.70","points":"-1.00",\
            "public":"2.28","review":"87.56","sheet":"13.35","special":"26.25"},\
            "grade":"fair","prize":null,"multiplier":"1.00","vetoed":true,"withheld":["li","wu"],\
            "movement":3,"consequences":["RECTIFICATION","NO_AWARDS"]},\
            {"subject":"u2","rank":null,"total":"91.33","complete":false,\
            "components":{"city":null,"forms":null,"leaders":null,"points":"0.00",\
            "public":null,"review":"91.33","sheet":null,"special":null},\
            "grade":null,"prize":null,"multiplier":null,"vetoed":false,"withheld":null,\
            "movement":null,"consequences":[]}]},\
            {"pool":"others","rows":[\
            {"subject":"u3","rank":1,"total":"2.00","complete":true,"components":{"points":"2.00"},\
            "grade":"fair","prize":null,"multiplier":"1.00","vetoed":false,"withheld":null,\
            "movement":null,"consequences":[]}]}]}\
            """;

    @Test
    void everyRowHasExactlyTheKeysInTheirOrder() {
        assertThat(StandingsJson.of(read(BUNDLE).standings())).isEqualTo(STANDINGS);
    }

    @Test
    void thePublicBundleHoldsNobodysMarksAndGivesTheSameBytes() {
        String open = read(BUNDLE).withoutMarks().canonical();
        assertThat(open)
                .contains("{\"component\":\"review\",\"subject\":\"u1\",\"value\":\"788/9\"}")
                .contains("{\"component\":\"forms\",\"subject\":\"u1\",\"value\":\"9\"}")
                .contains("{\"component\":\"leaders\",\"subject\":\"u1\",\"value\":\"17/10\"}")
                .contains("{\"component\":\"public\",\"subject\":\"u1\",\"value\":\"57/25\"}")
                .doesNotContain("\"group\"", "\"marks\"", "\"rater\"", "\"answer\"");
        assertThat(StandingsJson.of(read(open).standings())).isEqualTo(STANDINGS);
        assertThat(read(open).withoutMarks().canonical()).isEqualTo(open);
    }

    @Test
    void theCanonicalFormIsThatOfRfc8785WithNumbersAsStrings() throws IOException {
        String canonical = read(BUNDLE).canonical();
        assertThat(canonical).isEqualTo(new JsonCanonicalizer(canonical).getEncodedString());
        assertThat(canonical)
                .contains("\"version\":\"3\"", "\"mark\":\"92.0\"", "\"count\":\"3\"")
                .startsWith("{\"facts\":[{\"answer\":\"7\",\"component\":\"public\",")
                .contains("\"subjects\":[{\"id\":\"u1\",\"name\":\"财政局\",\"pool\":\"units\"},");
        assertThat(read(canonical).canonical()).isEqualTo(canonical);
        assertThat(StandingsJson.of(read(canonical).standings())).isEqualTo(STANDINGS);
    }

    @Test
    void everyCharacterIsEscapedAsRfc8785Wants() throws IOException {
        String name = "\\u0000\\u001f\\b\\f\\n\\r\\t\\\"\\\\/\\u007f\\u2028 𠮷 é";
        String canonical = read(BUNDLE.replace("财政局", name)).canonical();
        assertThat(canonical).isEqualTo(new JsonCanonicalizer(canonical).getEncodedString());
        assertThat(canonical)
                .contains("\"\\u0000\\u001f\\b\\f\\n\\r\\t\\\"\\\\/\u007f\u2028 𠮷 é\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfSubjectsFactsAndPreviousResultsChangesNoByte(long seed) {
        Bundle shuffled = read(shuffled(new Random(seed)));
        assertThat(StandingsJson.of(shuffled.standings())).isEqualTo(STANDINGS);
        assertThat(shuffled.canonical()).isEqualTo(read(BUNDLE).canonical());
        assertThat(shuffled.withoutMarks().sha256())
                .isEqualTo(read(BUNDLE).withoutMarks().sha256());
    }

    @Test
    void theHashIsThatOfTheCanonicalBytes() {
        Bundle open = read(BUNDLE).withoutMarks();
        byte[] bytes = open.canonical().getBytes(StandardCharsets.UTF_8);
        assertThat(open.sha256()).isEqualTo(Chain.sha256(bytes)).matches("[0-9a-f]{64}");
        assertThat(open.sha256()).isNotEqualTo(read(BUNDLE).sha256());
    }

    @Test
    void theProductsOwnBundleComputesToTheProductsOwnStandings() {
        String scheme = Resource.text("/schemes/womens-federation.yaml");
        Standings computed =
                Scoring.compute(
                                SchemeFile.read(scheme).orThrow(),
                                FederationOffice.subjects(),
                                FederationOffice.facts(),
                                FederationOffice.previous())
                        .orThrow();
        Bundle sealed =
                Bundle.of(
                                scheme,
                                FederationOffice.subjects(),
                                Map.of("s1", "甲"),
                                FederationOffice.facts(),
                                FederationOffice.previous())
                        .orThrow();
        String expected = StandingsJson.of(computed);
        assertThat(StandingsJson.of(sealed.standings())).isEqualTo(expected);
        assertThat(StandingsJson.of(read(sealed.canonical()).standings())).isEqualTo(expected);
        Bundle open = sealed.withoutMarks();
        assertThat(StandingsJson.of(read(open.canonical()).standings())).isEqualTo(expected);
        assertThat(read(sealed.canonical()).withoutMarks().sha256()).isEqualTo(open.sha256());
        assertThat(open.canonical()).doesNotContain("\"mark\"", "claim of");
    }

    @Test
    void aFileThatIsNoSchemeMakesNoBundle() {
        assertThat(Bundle.of("", List.of(), Map.of(), List.of(), List.of()))
                .isEqualTo(new Checked.Faulty<>(List.of(new Fault("", 1, "is empty"))));
        assertThat(Bundle.of("id: x", List.of(), Map.of(), List.of(), List.of()))
                .isInstanceOf(Checked.Faulty.class);
    }

    @Test
    void aBundleMayHoldNothingButAScheme() {
        int end = BUNDLE.indexOf(" \"subjects\": [");
        String empty = BUNDLE.substring(0, end) + "\"subjects\": [], \"facts\": []}";
        assertThat(StandingsJson.of(read(empty).standings()))
                .isEqualTo(
                        "{\"scheme\":\"example@3\",\"pools\":[{\"pool\":\"units\",\"rows\":[]},"
                                + "{\"pool\":\"others\",\"rows\":[]}]}");
    }

    /** The lines of each list in another order; the last one of a list ends with more brackets. */
    private static String shuffled(Random random) {
        List<String> lines = new ArrayList<>(BUNDLE.lines().toList());
        shuffle(lines, " \"subjects\": [", random);
        shuffle(lines, " \"facts\": [", random);
        shuffle(lines, " \"previous\": [", random);
        return String.join("\n", lines);
    }

    private static void shuffle(List<String> lines, String head, Random random) {
        int from = lines.indexOf(head) + 1;
        int to = from;
        while (lines.get(to).endsWith("},")) {
            to++;
        }
        String end = lines.get(to);
        String brackets = end.substring(end.indexOf("}]") + 1);
        lines.set(to, end.substring(0, end.indexOf("}]") + 1) + ",");
        Collections.shuffle(lines.subList(from, to + 1), random);
        String last = lines.get(to);
        lines.set(to, last.substring(0, last.length() - 1) + brackets);
    }

    private static Bundle read(String json) {
        Checked<Bundle> read = Bundle.read(json.getBytes(StandardCharsets.UTF_8));
        return read.orThrow();
    }
}
