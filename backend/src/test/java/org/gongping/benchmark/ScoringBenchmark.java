package org.gongping.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes standings of more and more subjects, each number in a process of its own with the
 * collector that is meant for batch work.
 */
final class ScoringBenchmark {
    private static final String SIZES = System.getProperty("gongping.bench.subjects", "1000,10000");
    private static final int MEGABYTES_AT_LEAST = 500;
    private static final int SUBJECTS_A_MEGABYTE = 100;

    private ScoringBenchmark() {}

    /** The rows, in the sizes' order. */
    static List<ScoringRow> run() throws RunnerException {
        List<ScoringRow> rows = new ArrayList<>();
        for (String size : SIZES.split(",")) {
            int subjects = Integer.parseInt(size);
            List<RunResult> results = measure(subjects);
            rows.add(ScoringRow.of(subjects, results));
        }
        return rows;
    }

    private static List<RunResult> measure(int subjects) throws RunnerException {
        int megabytes = MEGABYTES_AT_LEAST + subjects / SUBJECTS_A_MEGABYTE;
        var options =
                new OptionsBuilder()
                        .include(ScoringTrial.class.getName())
                        .param("subjects", String.valueOf(subjects))
                        .jvmArgs(
                                "-XX:+UseParallelGC",
                                "-Xms" + megabytes + "m",
                                "-Xmx" + megabytes + "m")
                        .addProfiler(GCProfiler.class)
                        .addProfiler(Retained.class)
                        .build();
        return new ArrayList<>(new Runner(options).run());
    }
}
