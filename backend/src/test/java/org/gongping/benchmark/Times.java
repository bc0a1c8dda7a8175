package org.gongping.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the clock showed of one kind of call. */
final class Times {

    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();

    /** Notes the calls of a round and how long the round took, all in nanoseconds. */
    void add(List<Long> calls, long round) {
        calls.forEach(call -> millis.add(call / MILLI));
        rates.add(calls.size() * SECOND / round);
    }

    int count() {
        return millis.size();
    }

    /** Milliseconds that half of the calls took at most. */
    double median() {
        return percentile(millis, 50);
    }

    /** Milliseconds that so many per cent of the calls took at most. */
    double percentile(int percent) {
        return percentile(millis, percent);
    }

    /** Calls per second, in the median round. */
    double perSecond() {
        return percentile(rates, 50);
    }

    /** By nearest rank, so that it is always a figure that was measured. */
    private static double percentile(List<Double> values, int percent) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
