package org.gongping.benchmark;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

/** Computing a city's standings, and beside it only reading what they are computed from. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ScoringTrial {
    /** How many subjects; who runs it says so. */
    @Param("1000")
    public int subjects;

    private City city;

    /** Makes the facts. */
    @Setup
    public void prepare() {
        city = City.of(subjects);
    }

    /** The standings of all. */
    @Benchmark
    public Standings compute() {
        var standings =
                Scoring.compute(city.scheme(), city.organs(), city.facts(), city.previous())
                        .orThrow();
        Retained.by(standings);
        return standings;
    }

    /** A plain loop over the same facts. */
    @Benchmark
    public long read() {
        long read = 0;
        for (Fact fact : city.facts()) {
            read += fact.component().hashCode();
            read += fact.subject().hashCode();
            read += number(fact);
        }
        return read;
    }

    private static int number(Fact fact) {
        return switch (fact) {
            case Fact.SheetMark mark -> mark.indicator().hashCode() + tenths(mark.mark());
            case Fact.SurveyAnswer answer -> answer.wave().hashCode() + tenths(answer.answer());
            case Fact.BallotMark mark -> mark.group().hashCode() + tenths(mark.mark());
            case Fact.RatingMark mark -> mark.aspect().hashCode() + tenths(mark.mark());
            case Fact.LedgerEntry entry -> entry.item().hashCode() + Long.signum(entry.count());
            default -> throw new IllegalStateException("a city has none such: " + fact);
        };
    }

    private static int tenths(BigDecimal number) {
        return number.scale() + number.signum();
    }
}
