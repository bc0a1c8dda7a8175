package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;

import org.gongping.platform.security.OpenStreams.Viewer;
import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

class OpenStreamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Instant noon = Instant.parse("2026-06-01T04:00:00Z");
    private final OpenStreams streams = streams(Clock.fixed(noon, ZoneOffset.UTC));
    private final Sinks.Many<ExecutionResult> events = Sinks.many().multicast().directBestEffort();

    @Test
    void aCallerHoldsSoManyAndThenIsToldThatTheyAreTooMany() {
        var held = hold("wf:1", "a", OpenStreams.OF_CALLER);

        assertThat(refused("wf:1", "b")).isTrue();
        assertThat(refused("wf:2", "a")).isFalse();
        held.getFirst().dispose();
        assertThat(refused("wf:1", "b")).isFalse();
    }

    @Test
    void anAddressHoldsSoManyWhoeverIsBehindIt() {
        for (int person = 0; person < OpenStreams.OF_ADDRESS; person++) {
            hold("wf:" + person, "a", 1);
        }

        assertThat(refused("wf:new", "a")).isTrue();
        assertThat(refused("wf:new", "b")).isFalse();
    }

    @Test
    void thereIsALimitForAllTogether() {
        for (int person = 0; person < OpenStreams.IN_ALL; person++) {
            hold("wf:" + person, "address " + person, 1);
        }

        assertThat(refused("wf:new", "new")).isTrue();
        assertThat(streams.count()).isEqualTo(OpenStreams.IN_ALL);
    }

    @Test
    void whoeverGoesLeavesThePlaceFreeAndSoDoesAStreamThatEnds() {
        hold("wf:1", "a", 1).getFirst().dispose();
        assertThat(streams.count()).isZero();

        var ended = streams.hold(viewer("wf:1", "a"), Flux.just(event(), event()));
        assertThat(ended.collectList().block(PATIENCE)).hasSize(2);
        assertThat(streams.count()).isZero();
    }

    @Test
    void aStreamEndsWhenTheSignInDoes() {
        var signedIn = new AtomicBoolean(true);
        var clock = new StepClock();
        var open = streams(clock);
        var seen =
                open.hold(
                        new Viewer("wf:1", "a", signedIn::get),
                        Flux.range(0, 5)
                                .doOnNext(event -> {
                                    clock.minutes = event;
                                    signedIn.set(event < 3);
                                })
                                .map(_ -> event()));

        assertThat(seen.limitRate(1).collectList().block(PATIENCE)).hasSizeLessThan(5);
        assertThat(open.count()).isZero();
    }

    @Test
    void allStreamsEndWhenTheServerStops() {
        var open = streams.hold(viewer("wf:1", "a"), events.asFlux()).collectList().toFuture();
        assertThat(streams.count()).isEqualTo(1);

        streams.end();

        assertThat(open).succeedsWithin(PATIENCE).isEqualTo(List.of());
    }

    private static OpenStreams streams(Clock clock) {
        return new OpenStreams(clock, Duration.ofSeconds(10));
    }

    private List<Disposable> hold(String caller, String address, int times) {
        var held = new ArrayList<Disposable>();
        for (int time = 0; time < times; time++) {
            held.add(streams.hold(viewer(caller, address), events.asFlux()).subscribe());
        }
        return held;
    }

    /** Whether one more stream is answered by nothing but an error. */
    private boolean refused(String caller, String address) {
        var first = streams.hold(viewer(caller, address), Flux.just(event())).blockFirst(PATIENCE);
        return first != null && !first.getErrors().isEmpty();
    }

    private static Viewer viewer(String caller, String address) {
        return new Viewer(caller, address, () -> true);
    }

    private static ExecutionResult event() {
        return ExecutionResult.newExecutionResult().data("event").build();
    }

    private final class StepClock extends Clock {

        private volatile int minutes;

        @Override
        public Instant instant() {
            return noon.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
