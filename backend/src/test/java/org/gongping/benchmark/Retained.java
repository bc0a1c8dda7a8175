package org.gongping.benchmark;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Weighs the last result: what the heap holds with it, less what it holds without. */
public final class Retained implements InternalProfiler {
    /** What the figure is called. */
    static final String NAME = "retained";

    private static final AtomicReference<@Nullable Object> LAST = new AtomicReference<>();

    /** Keeps a result until it is weighed. */
    static void by(Object result) {
        LAST.set(result);
    }

    @Override
    public String getDescription() {
        return "bytes that a result keeps";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        LAST.set(null);
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long with = used();
        LAST.set(null);
        double bytes = with - used();
        return List.of(new ScalarResult(NAME, bytes, "B", AggregationPolicy.AVG));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
