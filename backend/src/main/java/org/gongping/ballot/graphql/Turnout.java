package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/** How many of those entitled have voted. */
final class Turnout {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Turnout() {}

    /** Whether it is below the scheme's quorum; null if there is none or nothing to compare. */
    static @Nullable Boolean isBelowQuorum(Poll poll, Map<String, Integer> cast) {
        var percent = poll.rules().quorum();
        if (percent == null || cast.isEmpty()) {
            return null;
        }
        var entitled = poll.groups().stream().mapToInt(VoterGroup::roll).sum();
        var voted = cast.values().stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(voted)
                        .multiply(HUNDRED)
                        .compareTo(percent.multiply(BigDecimal.valueOf(entitled)))
                < 0;
    }
}
