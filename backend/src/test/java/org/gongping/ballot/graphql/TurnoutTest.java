package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.PaperRules;
import org.gongping.ballot.poll.Poll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** Nine are entitled: one principal, two deputies, six staff. */
class TurnoutTest {

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.opened();

    @Test
    void turnoutIsOfAllWhoAreEntitledAndTheQuorumItselfIsEnough() {
        var most = List.of(cast("principal", 1), cast("deputies", 2), cast("staff", 3));
        assertThat(Turnout.isBelowQuorum(with("66.6"), most)).isFalse();
        assertThat(Turnout.isBelowQuorum(with("66.7"), most)).isTrue();
        assertThat(Turnout.isBelowQuorum(with("100"), List.of(cast("staff", 9)))).isFalse();
    }

    @Test
    void whereThereIsNoQuorumOrNobodyMayVoteYetThereIsNothingToSay() {
        var one = List.of(cast("staff", 1));
        assertThat(Turnout.isBelowQuorum(with(null), one)).isNull();
        var prepared = new Federation(6).prepared();
        assertThat(Turnout.isBelowQuorum(with(prepared, "80"), one)).isNull();
        assertThat(Turnout.isBelowQuorum(with("80"), List.of())).isTrue();
        assertThat(poll.rules().quorum()).isNull();
    }

    private static GroupCount cast(String group, int cast) {
        return new GroupCount(group, 9, cast);
    }

    private Poll with(@Nullable String quorum) {
        return with(poll, quorum);
    }

    private static Poll with(Poll poll, @Nullable String quorum) {
        var was = poll.rules();
        var rules =
                new PaperRules(
                        was.maximum(),
                        was.step(),
                        was.minimumGroup(),
                        quorum == null ? null : new BigDecimal(quorum),
                        was.contents(),
                        was.criteria());
        return new Poll(
                poll.key(),
                poll.request(),
                poll.title(),
                poll.office(),
                poll.candidates(),
                poll.groups(),
                rules,
                poll.windows(),
                poll.settled(),
                poll.history());
    }
}
