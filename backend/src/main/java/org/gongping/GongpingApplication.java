package org.gongping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.Arrays;
import java.util.List;

/** The server: performance appraisal by an office's own published rules. */
@SpringBootApplication(proxyBeanMethods = false)
public class GongpingApplication {

    /**
     * Starts the server on the port of {@code server.port} (8080 unless set); with {@code score} as
     * the first argument computes bundles instead, with {@code verify-board} checks a board, and
     * starts nothing.
     */
    public static void main(String[] args) {
        List<String> given = Arrays.asList(args);
        if (!given.isEmpty() && given.getFirst().equals(ScoreCommand.NAME)) {
            var command = new ScoreCommand(System.in, System.out, System.err);
            System.exit(command.run(given.subList(1, given.size())));
        }
        if (!given.isEmpty() && given.getFirst().equals(VerifyBoardCommand.NAME)) {
            var command = new VerifyBoardCommand(System.out, System.err);
            System.exit(command.run(given.subList(1, given.size())));
        }
        SpringApplication.run(GongpingApplication.class, args);
    }
}
