package org.gongping.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a table in Markdown. */
final class Report {

    private static final List<String> HEADINGS =
            List.of(
                    "measured",
                    "clients",
                    "calls",
                    "median ms",
                    "95 %",
                    "99 %",
                    "a second",
                    "beside",
                    "median ms",
                    "a second",
                    "**ratio**",
                    "database calls");

    private static final String RULES = "|---|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|";
    private static final String NONE = "–";
    private static final int ENOUGH_FOR_99 = 500;

    private final List<Result> results = new ArrayList<>();

    /** Adds results, and says them, so that who waits sees that it goes on. */
    void add(List<Result> more) {
        results.addAll(more);
        more.forEach(result -> System.err.println(row(result)));
    }

    /** The whole table. */
    String table() {
        var lines = new ArrayList<>(List.of(line(HEADINGS), RULES));
        results.forEach(result -> lines.add(row(result)));
        return String.join("\n", lines);
    }

    private static String row(Result result) {
        var measured = result.measured();
        var beside = result.baseline();
        var isEnough = measured.count() >= ENOUGH_FOR_99;
        return line(
                List.of(
                        result.what(),
                        String.valueOf(result.clients()),
                        String.valueOf(measured.count()),
                        figure(measured.median()),
                        figure(measured.percentile(95)),
                        isEnough ? figure(measured.percentile(99)) : NONE,
                        figure(measured.perSecond()),
                        result.beside(),
                        figure(beside.median()),
                        figure(beside.perSecond()),
                        "**" + figure(result.ratio()) + "**",
                        result.databaseCalls() > 0 ? figure(result.databaseCalls()) : NONE));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** With two or three digits that mean something. */
    private static String figure(double value) {
        var digits = value < 1 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
