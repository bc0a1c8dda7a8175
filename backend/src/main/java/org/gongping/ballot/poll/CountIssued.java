package org.gongping.ballot.poll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** How many slips or credentials each group of a poll was issued. */
@Component
public class CountIssued {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_IN_MEMORY = 100;

    private final IssuedCredentials issued;
    private final Cache<PollKey, Map<String, Integer>> live;

    CountIssued(IssuedCredentials issued, Clock clock) {
        this.issued = issued;
        live =
                Caffeine.newBuilder()
                        .expireAfterWrite(FRESH)
                        .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                        .maximumSize(MOST_IN_MEMORY)
                        .build();
    }

    /** By group key; credentials are counted at most once a second, however many watch. */
    public Map<String, Integer> run(Poll poll) {
        return switch (poll.state()) {
            case COLLECTING, OPEN -> live.get(poll.key(), _ -> count(poll));
            case PREPARED, CLOSED, VOID -> count(poll);
        };
    }

    /** Counted now. */
    public int now(Poll poll, VoterGroup group) {
        return group.hasLinks() ? issued.count(poll.key(), group.key()) : group.issued();
    }

    private Map<String, Integer> count(Poll poll) {
        return poll.groups().stream()
                .collect(Collectors.toUnmodifiableMap(VoterGroup::key, group -> now(poll, group)));
    }
}
