package org.gongping.benchmark;

import org.openjdk.jmh.results.RunResult;

import java.util.List;
import java.util.Locale;

/**
 * How scoring so many subjects went, beside only reading their facts.
 *
 * @param seconds for all of them
 * @param allocated bytes, of all threads
 * @param retained bytes that the standings keep
 * @param reading seconds that reading all facts took
 */
record ScoringRow(int subjects, double seconds, double allocated, double retained, double reading) {
    private static final String HEADINGS =
            """
            | subjects | facts | seconds | subjects a second | allocated bytes a subject \
            | retained bytes a subject | beside: reading the facts, seconds | **ratio** \
            | **growth** |
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    static ScoringRow of(int subjects, List<RunResult> results) {
        RunResult computed = of("compute", results);
        return new ScoringRow(
                subjects,
                computed.getPrimaryResult().getScore(),
                secondary(computed, "gc.alloc.rate.norm"),
                secondary(computed, Retained.NAME),
                of("read", results).getPrimaryResult().getScore());
    }

    private static RunResult of(String method, List<RunResult> results) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().values().stream()
                .filter(r -> r.getLabel().endsWith(name))
                .mapToDouble(r -> r.getScore())
                .findFirst()
                .orElseThrow();
    }

    /** All rows as a table in Markdown; growth is the time for a subject beside the first row's. */
    static String table(List<ScoringRow> rows) {
        var table = new StringBuilder(HEADINGS);
        rows.forEach(row -> table.append(row.line(rows.getFirst())).append('\n'));
        return table.toString();
    }

    private String line(ScoringRow first) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.3g | %,.0f | %,.0f | %,.0f | %.3g | **%.1f** | **%.2f** |",
                subjects,
                (long) subjects * City.FACTS_EACH,
                seconds,
                subjects / seconds,
                allocated / subjects,
                retained / subjects,
                reading,
                seconds / reading,
                seconds / subjects / (first.seconds / first.subjects));
    }
}
