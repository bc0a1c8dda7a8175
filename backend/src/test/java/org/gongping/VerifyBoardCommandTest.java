package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command that checks boards. */
class VerifyBoardCommandTest {

    private static final String GOOD = resource("board.json");
    private static final String RECEIPT =
            "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7";
    private static final String TOLD =
            """
            poll fed:2025:review:staff:1
            group principal: roll 1, issued 1, cast 1
            group deputies: roll 2, issued 2, cast 0
            group staff: roll 12, issued 11, cast 4
            ballots 5
            root 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    /** A line of {@code broken-boards.txt}. */
    record Broken(String stands, String written, String faults) {

        static Broken parse(String line) {
            var parts = line.split("\\|", -1);
            return new Broken(cut(parts[0], " "), parts[1].strip(), parts[2].strip());
        }

        private static String cut(String text, String end) {
            return text.substring(0, text.length() - end.length());
        }
    }

    static Stream<Broken> broken() {
        return resource("broken-boards.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Broken::parse);
    }

    @Test
    void aSoundBoardIsToldWithItsCountsAndItsRoot() throws IOException {
        assertThat(run(file(GOOD))).isZero();

        assertThat(text(out)).isEqualTo(TOLD);
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RECEIPT,
                " " + RECEIPT + " ",
                "07506A85FD9DD2F120EB694F86011E5BB4662E" + "5C415A62917033D4A9624487E7"
            })
    void aReceiptOnTheBoardIsToldWithItsProof(String receipt) throws IOException {
        assertThat(run(file(GOOD), "--receipt", receipt)).isZero();

        assertThat(text(out))
                .isEqualTo(
                        TOLD
                                + "receipt "
                                + RECEIPT
                                + " is on the board\nindex 3 of 5\n"
                                + "path 0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127"
                                + "a7fe7\n"
                                + "path fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e"
                                + "3c125\n"
                                + "path bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d885"
                                + "99e6b\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aReceiptIsTakenInTheGroupsThatPagesShow() throws IOException {
        var grouped = RECEIPT.replaceAll("(.{8})", "$1 ").strip();

        assertThat(run(file(GOOD), "--receipt", grouped)).isZero();
        assertThat(
                        run(
                                Stream.concat(
                                                Stream.of(file(GOOD), "--receipt"),
                                                Stream.of(grouped.split(" ")))
                                        .toArray(String[]::new)))
                .isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aReceiptThatIsNotOnTheBoardIsToldOnStandardError() throws IOException {
        var other = "f".repeat(64);

        assertThat(run(file(GOOD), "--receipt", other)).isEqualTo(2);

        assertThat(text(err)).isEqualTo("receipt " + other + " is not on the board\n");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenBoardIsToldWithEveryPlaceAndRule(Broken broken) throws IOException {
        assertThat(GOOD).contains(broken.stands());
        var name = file(GOOD.replace(broken.stands(), broken.written()));

        assertThat(run(name)).isEqualTo(2);

        var expected =
                Stream.of(broken.faults().split("; "))
                        .map(fault -> name + (fault.startsWith("/") ? ": " : ":") + fault + "\n")
                        .toList();
        assertThat(text(err)).isEqualTo(String.join("", expected));
        assertThat(text(out)).isEmpty();
    }

    @Test
    void thereAreMoreThanTwentyBrokenBoards() {
        assertThat(broken()).hasSizeGreaterThan(20);
    }

    @Test
    void whatHoldsNoBoardAtAllIsRefusedWithoutAStackTrace() throws IOException {
        var deep = "[".repeat(100_000);
        for (String text : List.of("", "null", "[]", "7", "\0", "{", "\uFEFF", deep)) {
            assertThat(run(file(text))).isEqualTo(2);
        }
        assertThat(text(err)).doesNotContain("Exception", "\tat ");
        assertThat(text(err).lines())
                .allSatisfy(line -> assertThat(line).startsWith(folder.toString()))
                .anySatisfy(line -> assertThat(line).endsWith(": is empty"));
    }

    @Test
    void aStrangersFileDoesNotSteerTheTerminal() throws IOException {
        assertThat(run(file(GOOD.replace("fed:2025", "\\u001b[31m:2025")))).isZero();

        assertThat(text(out)).startsWith("poll ?[31m:2025:review:staff:1\n");
    }

    @Test
    void whatIsNoCommandOrNoFileIsRefused() throws IOException {
        var good = file(GOOD);
        var usage = "usage: verify-board board.json [--receipt HEX]";
        assertThat(run()).isEqualTo(2);
        assertThat(run(good, "--receipt")).isEqualTo(2);
        assertThat(run(good, "--root", RECEIPT)).isEqualTo(2);
        assertThat(run(good, "--receipt", "0")).isEqualTo(2);
        assertThat(run(good + "x")).isEqualTo(2);
        assertThat(run("\0")).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(text(err).lines())
                .hasSize(7)
                .startsWith(
                        usage,
                        usage,
                        usage,
                        "a receipt is 64 digits of 0-9 and a-f",
                        "there is no file " + good + "x")
                .last()
                .isEqualTo("cannot read the board: Is a directory");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... args) {
        return new VerifyBoardCommand(out, err).run(List.of(args));
    }

    private String file(String board) throws IOException {
        return Files.writeString(folder.resolve("board.json"), board).toString();
    }

    private static String resource(String name) {
        try (var file = VerifyBoardCommandTest.class.getResourceAsStream("ballot/box/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
