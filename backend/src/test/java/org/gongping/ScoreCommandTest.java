package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that computes bundles again. */
class ScoreCommandTest {
    private static final String GOOD =
            """
            {"scheme": {"id": "small", "version": 1, "appraises": "STAFF",
             "pools": [{"id": "staff", "members": {}}],
             "components": {"city": {"imported": {}}}, "total": {"any": "city"}},
             "subjects": [{"id": "张三", "pool": "staff"}],
             "facts": [{"component": "city", "subject": "张三", "score": "88.5"}]}
            """;

    private static final String RESULT =
            """
            {"scheme":"small@1","pools":[{"pool":"staff","rows":[{"subject":"张三","rank":1,\
            "total":"88.50","complete":true,"components":{"city":"88.50"},"grade":null,\
            "prize":null,"multiplier":null,"vetoed":false,"withheld":null,"movement":null,\
            "consequences":[]}]}]}
            """;

    private static final String WRONG = GOOD.replace("88.5", "188.5").replace("STAFF", "X");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void aBundleIsComputedToStandardOutput() throws IOException {
        assertThat(run("", file(GOOD))).isZero();
        assertThat(text(out)).isEqualTo(RESULT);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aWrongBundleIsToldOnStandardErrorWithPlacesAndRules() throws IOException {
        String name = file(WRONG);
        assertThat(run("", name)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err))
                .isEqualTo(
                        name
                                + ":1: /scheme/appraises must be one of [STAFF, UNIT]\n"
                                + name
                                + ":5: /facts/0/score must be from 0 to 100\n");
    }

    @Test
    void everyLineIsAnsweredWithStandingsOrErrors() {
        String lines = oneLine(GOOD) + "\n" + oneLine(WRONG) + "\n\n" + oneLine(GOOD);
        assertThat(run(lines, "--lines")).isEqualTo(2);
        assertThat(text(out))
                .isEqualTo(
                        RESULT
                                + "{\"errors\":[{\"at\":\"/scheme/appraises\",\"message\":"
                                + "\"must be one of [STAFF, UNIT]\"},{\"at\":\"/facts/0/score\","
                                + "\"message\":\"must be from 0 to 100\"}]}\n"
                                + "{\"errors\":[{\"at\":\"\",\"message\":\"is empty\"}]}\n"
                                + RESULT);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void linesThatAreAllRightEndWithZero() {
        assertThat(run(oneLine(GOOD) + "\r\n", "--lines")).isZero();
        assertThat(text(out)).isEqualTo(RESULT);
        assertThat(run("", "--lines")).isZero();
    }

    @Test
    void whatIsNoCommandOrNoFileIsRefused() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "a", "b")).isEqualTo(2);
        String missing = folder.resolve("nothing.json").toString();
        assertThat(run("", missing)).isEqualTo(2);
        assertThat(run("", "\0")).isEqualTo(2);
        assertThat(text(err).lines())
                .hasSize(4)
                .startsWith("usage: score bundle.json, or score --lines < bundles")
                .contains("there is no file " + missing);
    }

    @Test
    void aBundleThatNeverEndsIsRefused() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new OutOfMemoryError("as if it had been read");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int most) {
                        return read();
                    }
                };
        assertThat(new ScoreCommand(endless, out, err).run(List.of("--lines"))).isEqualTo(2);
        assertThat(text(err)).isEqualTo("the bundle is larger than this program has memory for\n");
    }

    private int run(String in, String... args) {
        var input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return new ScoreCommand(input, out, err).run(List.of(args));
    }

    private String file(String bundle) throws IOException {
        return Files.writeString(folder.resolve("bundle.json"), bundle).toString();
    }

    private static String oneLine(String bundle) {
        return bundle.replace("\n", "");
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
