package org.gongping.ballot.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.ballot.box.Board.GroupCount;
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
 * How many ballots each group of a poll has cast: of an open poll counted at most once a second,
 * however many watch; of a closed one as on its board, of a void one as left in the box.
 */
@Component
public class CountCast {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_IN_MEMORY = 100;

    private final Ballots ballots;
    private final FinishClosing finish;
    private final Cache<PollKey, Map<String, Integer>> live;
    private final Cache<PollKey, Map<String, Integer>> last;

    CountCast(Ballots ballots, FinishClosing finish, Clock clock) {
        this.ballots = ballots;
        this.finish = finish;
        live =
                Caffeine.newBuilder()
                        .expireAfterWrite(FRESH)
                        .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                        .maximumSize(MOST_IN_MEMORY)
                        .build();
        last = Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();
    }

    /** Ballots cast by group key. */
    public Map<String, Integer> run(Poll poll) {
        return switch (poll.state()) {
            case PREPARED, COLLECTING -> Map.of();
            case OPEN -> live.get(poll.key(), _ -> count(poll));
            case CLOSED -> last.get(poll.key(), _ -> counted(poll));
            case VOID -> last.get(poll.key(), _ -> count(poll));
        };
    }

    private Map<String, Integer> count(Poll poll) {
        return poll.groups().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                VoterGroup::key,
                                group -> ballots.count(poll.key().full(), group.key())));
    }

    private Map<String, Integer> counted(Poll poll) {
        return finish.run(poll).counts().stream()
                .collect(Collectors.toUnmodifiableMap(GroupCount::group, GroupCount::cast));
    }
}
