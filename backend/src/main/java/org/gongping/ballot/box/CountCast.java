package org.gongping.ballot.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many ballots of each group of a poll lie in the box: of an open poll counted at most once a
 * second, however many watch; of a void one as they were left.
 */
@Component
class CountCast {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_IN_MEMORY = 100;

    private final Ballots ballots;
    private final Cache<PollKey, Map<String, Integer>> live;
    private final Cache<PollKey, Map<String, Integer>> left;

    CountCast(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        live =
                Caffeine.newBuilder()
                        .expireAfterWrite(FRESH)
                        .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                        .maximumSize(MOST_IN_MEMORY)
                        .build();
        left = Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();
    }

    /** Ballots cast by group key; not of a closed poll, whose board says what counts. */
    Map<String, Integer> run(Poll poll) {
        return switch (poll.state()) {
            case PREPARED, COLLECTING -> Map.of();
            case OPEN -> live.get(poll.key(), _ -> count(poll));
            case CLOSED -> throw new IllegalStateException("A closed poll has a board");
            case VOID -> left.get(poll.key(), _ -> count(poll));
        };
    }

    private Map<String, Integer> count(Poll poll) {
        return poll.groups().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                VoterGroup::key,
                                group -> ballots.count(poll.key().full(), group.key())));
    }
}
