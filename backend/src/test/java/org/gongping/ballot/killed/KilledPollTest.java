package org.gongping.ballot.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongping.ballot.box.Board;
import org.gongping.platform.embedded.EndedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the process at every write of issuing, casting and closing, and has everybody do again, in
 * another process on the same file, what they were doing. How many writes there are is counted, so
 * that one more is tried too.
 */
class KilledPollTest {

    private static final KillPoint NOWHERE = new KillPoint(() -> {});

    @TempDir private Path folder;
    private Path ready;
    private Papers papers;
    private int writes;
    private Board expected;

    /** In this process: the file as it is at that moment is opened again. */
    @Test
    void whereverItEndsEverybodyFinishesOnceAndTheBoardIsTheSame() throws IOException {
        prepare();
        for (int write = 1; write <= writes; write++) {
            assertFinishedAfter(write, endedAt(write, write == 1));
        }
        assertFinishedAfter(1, endedAt(1, false));
    }

    /** In a process of its own that is killed, before and after each write. */
    @Test
    @EnabledIfSystemProperty(named = "gongping.soak", matches = "true")
    void whereverItIsKilledEverybodyFinishesOnceAndTheBoardIsTheSame() throws Exception {
        prepare();
        papers.write(folder.resolve("papers"));
        for (int write = 1; write <= writes; write++) {
            assertFinishedAfter(write, killedAt(write, true));
            assertFinishedAfter(write, killedAt(write, false));
        }
        assertThat(runUntil(writes + 1, false, copy("through"))).contains(VotingProcess.THROUGH);
    }

    /** Prepares a poll in a file, and holds it once on a copy, without an end. */
    private void prepare() throws IOException {
        var file = folder.resolve("prepared.mv");
        try (var running = Running.on(file, NOWHERE)) {
            papers = VotingDay.prepare(running.federation());
        }
        ready = file;
        var point = new KillPoint(() -> {});
        try (var running = Running.on(copy("dry"), point)) {
            var day = new VotingDay(running.federation(), papers);
            point.arm(0, false);
            day.run();
            writes = point.writes();
            expected = day.finished();
        }
        // One of issuing, opening and each cast; closing: poll, board, orders, keys, papers, poll.
        assertThat(writes).isGreaterThanOrEqualTo(11);
        assertThat(expected.leaves()).hasSize(2);
    }

    private Path endedAt(int write, boolean before) throws IOException {
        var point = KillPoint.inThisProcess();
        var left = folder.resolve("left-" + write + "-" + before + ".mv");
        try (var running = Running.on(copy("ended-" + write + "-" + before), point)) {
            var day = new VotingDay(running.federation(), papers);
            point.arm(write, before);
            assertThatThrownBy(day::run).isInstanceOf(KillPoint.Ended.class);
            EndedMongo.leave(running.server(), left);
        }
        return left;
    }

    private void assertFinishedAfter(int write, Path file) {
        try (var running = Running.on(file, NOWHERE)) {
            var day = new VotingDay(running.federation(), papers);
            day.runAgain();
            assertThat(day.finished()).as("after write " + write).isEqualTo(expected);
        }
    }

    private Path killedAt(int write, boolean before) throws Exception {
        var file = copy("killed-" + write + "-" + before);
        assertThat(runUntil(write, before, file)).doesNotContain(VotingProcess.THROUGH);
        return file;
    }

    private List<String> runUntil(int write, boolean before, Path file) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                VotingProcess.class.getName(),
                                file.toString(),
                                folder.resolve("papers").toString(),
                                String.valueOf(write),
                                String.valueOf(before))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader output = process.inputReader()) {
            return readUntilItStands(output);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> readUntilItStands(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        while (!said.contains(VotingProcess.STANDS)) {
            var line = output.readLine();
            assertThat(line).as(() -> String.join("\n", said)).isNotNull();
            said.add(line);
        }
        return said;
    }

    private Path copy(String name) throws IOException {
        return Files.copy(ready, folder.resolve(name + ".mv"));
    }
}
