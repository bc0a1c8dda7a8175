package org.gongping.platform.security;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;

import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * The streams that are open: so many at most for a caller, an address and in all, each for a while
 * and as long as the sign-in lasts. A stream tells how something stands now, so whoever reads
 * slowly is told the newest and keeps nobody else waiting.
 */
@Component
class OpenStreams {

    /** A stream ends after this; the client asks again, and is looked at again. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    static final int OF_CALLER = 8;
    static final int OF_ADDRESS = 100;
    static final int IN_ALL = 1_000;

    private final Clock clock;
    private final Duration lookAgain;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Sinks.Empty<Void> ending = Sinks.empty();

    /** A virtual thread for each write, and none while there is nothing to write. */
    private final Scheduler writers =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    /**
     * No stream yet.
     *
     * @param lookAgain how long a sign-in is believed before the account is read again
     */
    OpenStreams(Clock clock, @Value("${gongping.streams.look-again:10s}") Duration lookAgain) {
        this.clock = clock;
        this.lookAgain = lookAgain;
    }

    /**
     * Who holds a stream.
     *
     * @param caller organisation and number, or null for one who has not signed in
     * @param address as limits count it
     * @param signedIn whether the sign-in still holds
     */
    record Viewer(@Nullable String caller, String address, BooleanSupplier signedIn) {

        private Map<String, Integer> limits() {
            var limits = new HashMap<>(Map.of("", IN_ALL, "address " + address, OF_ADDRESS));
            if (caller != null) {
                limits.put("caller " + caller, OF_CALLER);
            }
            return limits;
        }
    }

    /**
     * The events as this viewer gets them, or one error if there are too many streams. A place is
     * free before its viewer learns that the stream has ended, so whoever asks again at once gets
     * it.
     */
    Flux<ExecutionResult> hold(Viewer viewer, Flux<ExecutionResult> events) {
        return Flux.defer(() ->
                take(viewer)
                        ? Flux.using(() -> viewer, _ -> bounded(viewer, events), this::release)
                        : Flux.just(tooMany()));
    }

    /** How many are open now. */
    synchronized int count() {
        return taken.getOrDefault("", 0);
    }

    /** Otherwise stopping the server would wait for the viewers to go. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending.tryEmitEmpty();
    }

    private Flux<ExecutionResult> bounded(Viewer viewer, Flux<ExecutionResult> events) {
        var watch = new Watch(viewer.signedIn());
        return events.takeUntilOther(ending.asMono())
                .take(LONGEST)
                .onBackpressureLatest()
                .publishOn(writers, 1)
                .takeWhile(_ -> watch.holds());
    }

    private synchronized boolean take(Viewer viewer) {
        var limits = viewer.limits();
        var isFree =
                limits.entrySet().stream()
                        .allMatch(one -> taken.getOrDefault(one.getKey(), 0) < one.getValue());
        if (isFree) {
            limits.keySet().forEach(key -> taken.merge(key, 1, Integer::sum));
        }
        return isFree;
    }

    private synchronized void release(Viewer viewer) {
        for (String key : viewer.limits().keySet()) {
            taken.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    private static ExecutionResult tooMany() {
        return ExecutionResult.newExecutionResult()
                .addError(
                        GraphqlErrorBuilder.newError()
                                .message("同时打开的实时页面太多，请关闭一些再试。")
                                .extensions(Map.of("code", RefusalCode.TOO_MANY_REQUESTS.name()))
                                .build())
                .build();
    }

    /** Looks at the sign-in now and then: an account is not read for each event. */
    private final class Watch {

        private final BooleanSupplier signedIn;
        private long next = clock.millis() + lookAgain.toMillis();

        Watch(BooleanSupplier signedIn) {
            this.signedIn = signedIn;
        }

        boolean holds() {
            if (clock.millis() < next) {
                return true;
            }
            next = clock.millis() + lookAgain.toMillis();
            return signedIn.getAsBoolean();
        }
    }
}
