package org.gongping.ballot.graphql;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.VoterGroup;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** How many of those entitled have voted. */
final class Turnout {

    private static final Set<PollState> BEFORE_CASTING =
            Set.of(PollState.PREPARED, PollState.COLLECTING);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Turnout() {}

    /** Whether it is below the scheme's quorum; null if there is none, or nobody may vote yet. */
    static @Nullable Boolean isBelowQuorum(Poll poll, List<GroupCount> counts) {
        var percent = poll.rules().quorum();
        if (percent == null || BEFORE_CASTING.contains(poll.state())) {
            return null;
        }
        var entitled = poll.groups().stream().mapToInt(VoterGroup::roll).sum();
        var voted = counts.stream().mapToInt(GroupCount::cast).sum();
        return BigDecimal.valueOf(voted)
                        .multiply(HUNDRED)
                        .compareTo(percent.multiply(BigDecimal.valueOf(entitled)))
                < 0;
    }
}
