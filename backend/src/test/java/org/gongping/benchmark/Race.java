package org.gongping.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls of several kinds in turns, round by round, so that whatever else the machine does meets all
 * of them alike. A client sends its next call when it has the answer to the one before.
 *
 * @param clients how many call at the same time
 * @param rounds how many rounds are noted, after a third as many that are not
 * @param calls how many calls each kind makes in a round
 */
record Race(Database database, int clients, int rounds, int calls) {

    private static final int WARM_UP = 3;

    /** A kind of call; what it supplies is made ready before the clock runs. */
    record Lane(String name, Supplier<Call> calls) {}

    /** Runs a lane beside its baselines. */
    List<Result> run(Lane measured, Lane... baselines) throws Exception {
        var lanes = Stream.concat(Stream.of(measured), Stream.of(baselines)).toList();
        var times = lanes.stream().map(_ -> new Times()).toList();
        for (var round = 0; round < warmUp(rounds); round++) {
            for (var lane : lanes) {
                run(lane, new Times());
            }
        }
        long commands = 0;
        for (var round = 0; round < rounds; round++) {
            for (var lane = 0; lane < lanes.size(); lane++) {
                var made = run(lanes.get(lane), times.get(lane));
                commands += lane == 0 ? made : 0;
            }
        }
        var each = clients == 1 ? commands / (double) times.getFirst().count() : -1;
        return results(lanes, times, each);
    }

    /** How many calls of each kind a race of so many rounds makes in all. */
    static int calls(int rounds, int calls) {
        return (rounds + warmUp(rounds)) * calls;
    }

    private static int warmUp(int rounds) {
        return Math.ceilDiv(rounds, WARM_UP);
    }

    private List<Result> results(List<Lane> lanes, List<Times> times, double commands) {
        var what = lanes.getFirst().name();
        var measured = times.getFirst();
        return IntStream.range(1, lanes.size())
                .mapToObj(at ->
                        new Result(
                                what,
                                clients,
                                measured,
                                commands,
                                lanes.get(at).name(),
                                times.get(at)))
                .toList();
    }

    /** Runs one round; tells how many commands the database got meanwhile. */
    private long run(Lane lane, Times into) throws Exception {
        var ready = new ConcurrentLinkedQueue<Call>();
        Stream.generate(lane.calls()).limit(calls).forEach(ready::add);
        var before = database.commands();
        var nanos = new ArrayList<Long>();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Long>> client = () -> runAll(ready);
            for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
                nanos.addAll(done.get());
            }
        }
        into.add(nanos, System.nanoTime() - begin);
        return database.commands() - before;
    }

    private static List<Long> runAll(Queue<Call> ready) throws Exception {
        var nanos = new ArrayList<Long>();
        for (var call = ready.poll(); call != null; call = ready.poll()) {
            var begin = System.nanoTime();
            call.run();
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }
}
