package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class DatabaseInUseTest {

    private final Path file = TemporaryFiles.absent("shared.mv");

    @Test
    void aSecondProcessIsToldInOneLineAndEnds() throws Exception {
        try (RunningMongo first = RunningMongo.on(file)) {
            Process second = start();
            String said =
                    new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said.lines().filter(line -> line.contains("is in use by another")))
                    .singleElement()
                    .asString()
                    .contains(file.toString(), "gongping.embedded.path", "请先停止该进程");
            assertThat(said).doesNotContain("\tat ", "Exception");
            first.collection("things").insertOne(new Document("_id", 1));
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProcess.class.getName(),
                        "--gongping.embedded.path=" + file)
                .redirectErrorStream(true)
                .start();
    }
}
