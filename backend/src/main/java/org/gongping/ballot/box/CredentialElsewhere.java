package org.gongping.ballot.box;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.gongping.ballot.box.CastCredential.Shown;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says of a credential that is not good here whether it is good elsewhere in the cycle, as when a
 * phone keeps several; everything else is forged. The keys of a cycle are remembered for a while,
 * so that whoever sends forged ones has nothing read for each.
 */
@Component
class CredentialElsewhere {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST_IN_MEMORY = 100;

    private final LoadingCache<CycleKey, List<Place>> places;

    CredentialElsewhere(Polls polls) {
        places =
                Caffeine.newBuilder()
                        .expireAfterWrite(REMEMBERED)
                        .maximumSize(MOST_IN_MEMORY)
                        .build(cycle ->
                                polls.of(cycle).stream()
                                        .flatMap(CredentialElsewhere::places)
                                        .toList());
    }

    /** Where credentials are good. */
    private record Place(PollKey poll, String group, IssuerKey issuer) {

        boolean takes(Shown shown) {
            var here = shown.in(poll, group).valueOrNull();
            return here != null && here.isSignedBy(issuer);
        }
    }

    /** Why it is not good. */
    RefusalCode why(Poll poll, Shown shown) {
        if (places(poll).anyMatch(place -> place.takes(shown))) {
            return RefusalCode.CREDENTIAL_OF_OTHER_GROUP;
        }
        return places.get(poll.key().cycleKey()).stream().anyMatch(place -> place.takes(shown))
                ? RefusalCode.CREDENTIAL_OF_OTHER_POLL
                : RefusalCode.FORGED_CREDENTIAL;
    }

    private static Stream<Place> places(Poll poll) {
        return poll.groups().stream()
                .flatMap(group ->
                        Stream.ofNullable(group.access().issuer())
                                .map(issuer -> new Place(poll.key(), group.key(), issuer)));
    }
}
