package org.gongping.ballot.graphql;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.box.CountUniform;
import org.gongping.ballot.box.ReadTurnout;
import org.gongping.ballot.box.Slip;
import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.CycleKey;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Pool;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a poll and its count sheets. Marks are nowhere to be had. */
@Controller
@SchemaMapping(typeName = "Poll")
class PollFields {

    /** The name under which Spring registers {@link #cycle}. */
    private static final String CYCLE_LOADER = "Poll.cycle";

    private final Cycles cycles;
    private final ReadTurnout turnout;
    private final CountUniform uniform;
    private final ZoneId zone;

    PollFields(Cycles cycles, ReadTurnout turnout, CountUniform uniform, Clock clock) {
        this.cycles = cycles;
        this.turnout = turnout;
        this.uniform = uniform;
        this.zone = clock.getZone();
    }

    /** A pool as the contract shows it. */
    record PoolView(String key, String title, boolean ranked) {
        static PoolView of(Pool pool, Locale locale) {
            return new PoolView(pool.id(), Languages.in(locale, pool.title()), pool.ranked());
        }
    }

    /** A group's count sheet as the contract shows it. */
    record GroupView(
            String key,
            String title,
            BigDecimal weight,
            int roll,
            int issued,
            int cast,
            String slipPrefix,
            VoterMode mode,
            boolean confidential,
            boolean declared,
            @Nullable String rollHash) {}

    @SchemaMapping
    String id(Poll poll) {
        return PollNodes.id(poll);
    }

    @SchemaMapping
    String component(Poll poll) {
        return poll.key().component();
    }

    @SchemaMapping
    String title(Poll poll, Locale locale) {
        return Languages.in(locale, poll.title());
    }

    @SchemaMapping
    List<Candidate> candidates(Poll poll) {
        return poll.candidates();
    }

    @SchemaMapping
    List<GroupView> groups(Poll poll, Locale locale) {
        return turnout.counts(poll).stream().map(count -> view(poll, count, locale)).toList();
    }

    @SchemaMapping
    @Nullable OffsetDateTime collectUntil(Poll poll) {
        return Moment.in(zone, poll.windows().collectUntil());
    }

    @SchemaMapping
    @Nullable OffsetDateTime castUntil(Poll poll) {
        return Moment.in(zone, poll.windows().castUntil());
    }

    @SchemaMapping
    @Nullable String voidReason(Poll poll) {
        return poll.voidReason().orElse(null);
    }

    @SchemaMapping
    @Nullable BigDecimal quorum(Poll poll) {
        return poll.rules().quorum();
    }

    @SchemaMapping
    @Nullable Boolean belowQuorum(Poll poll) {
        return Turnout.isBelowQuorum(poll, turnout.counts(poll));
    }

    @SchemaMapping
    @Nullable Integer uniformBallots(Poll poll) {
        var found = uniform.run(poll);
        return found.isPresent() ? found.getAsInt() : null;
    }

    @SchemaMapping
    List<EventView> history(Poll poll) {
        return poll.history().stream().map(event -> EventView.of(event, zone)).toList();
    }

    @BatchMapping(typeName = "Poll")
    Map<Poll, Cycle> cycle(List<Poll> polls) {
        var found = cyclesOf(polls);
        return polls.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), poll -> cycle(found, poll)));
    }

    /** Batch methods know no locale, so the pool is read off the cycle that one has loaded. */
    @SchemaMapping
    CompletableFuture<PoolView> pool(Poll poll, DataFetchingEnvironment environment) {
        DataLoader<Poll, Cycle> loaded = environment.getDataLoader(CYCLE_LOADER);
        var locale = environment.getLocale();
        return Objects.requireNonNull(loaded)
                .load(poll)
                .thenApply(cycle -> cycle.scheme().pool(poll.key().pool()))
                .thenApply(pool -> PoolView.of(pool, locale));
    }

    private static GroupView view(Poll poll, GroupCount count, Locale locale) {
        var group = poll.group(count.group()).orElseThrow();
        return new GroupView(
                group.key(),
                Languages.in(locale, group.title()),
                group.weight(),
                group.roll(),
                count.issued(),
                count.cast(),
                Slip.prefix(poll.key(), group.key()),
                group.mode(),
                poll.isConfidential(group),
                group.isDeclaredConfidential(),
                group.rollHash());
    }

    private static Cycle cycle(Map<CycleKey, Cycle> found, Poll poll) {
        var cycle = found.get(poll.key().cycleKey());
        if (cycle == null) {
            throw new IllegalStateException("A cycle with polls does not go away");
        }
        return cycle;
    }

    /** One read per organisation, and a caller has but one. */
    private Map<CycleKey, Cycle> cyclesOf(List<Poll> polls) {
        var found = new HashMap<CycleKey, Cycle>();
        polls.stream()
                .map(Poll::organisation)
                .distinct()
                .flatMap(organisation -> cycles.of(organisation).stream())
                .forEach(cycle -> found.put(cycle.key(), cycle));
        return found;
    }
}
