package org.gongping.ballot.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.ballot.box.PollTurnout;
import org.gongping.ballot.box.ReadTurnout;
import org.gongping.ballot.poll.PollKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the turnout of a poll once a second for all who follow it, and not at all while nobody
 * does. Whoever comes later is told the newest at once.
 */
@Component
class TurnoutTicker {

    /** Without a change it is told again after so many ticks. */
    static final int HEARTBEAT = 3;

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int MOST_IN_MEMORY = 1_000;

    private final Function<PollKey, Optional<PollTurnout>> read;
    private final Supplier<Flux<Long>> ticks;
    private final Cache<PollKey, Flux<PollTurnout>> shared =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    @Autowired
    TurnoutTicker(ReadTurnout read) {
        this(read::run, () -> Flux.interval(Duration.ZERO, BETWEEN, Schedulers.boundedElastic()));
    }

    TurnoutTicker(Function<PollKey, Optional<PollTurnout>> read, Supplier<Flux<Long>> ticks) {
        this.read = read;
        this.ticks = ticks;
    }

    /** The same value in another beat is told again. */
    private record Told(long beat, PollTurnout turnout) {}

    /** The poll's turnout until it is final, or the database is gone for the moment. */
    Flux<PollTurnout> of(PollKey poll) {
        return shared.get(poll, this::share);
    }

    private Flux<PollTurnout> share(PollKey poll) {
        return Flux.defer(ticks)
                .onBackpressureDrop()
                .concatMap(
                        tick -> Mono.justOrEmpty(read.apply(poll)).map(now -> told(tick, now)), 1)
                .distinctUntilChanged()
                .map(Told::turnout)
                .takeUntil(PollTurnout::isFinal)
                .onErrorComplete(DataAccessException.class)
                // One that has ended would tell all who come later what it told last.
                .doOnTerminate(() -> shared.invalidate(poll))
                .replay(1)
                .refCount();
    }

    private static Told told(long tick, PollTurnout now) {
        return new Told(tick / HEARTBEAT, now);
    }
}
