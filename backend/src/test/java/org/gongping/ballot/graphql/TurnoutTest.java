package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.PaperRules;
import org.gongping.ballot.poll.Poll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

/** Nine are entitled: one principal, two deputies, six staff. */
class TurnoutTest {

    private final Poll poll = new Federation(6).prepared();

    @Test
    void turnoutIsOfAllWhoAreEntitledAndTheQuorumItselfIsEnough() {
        var most = Map.of("principal", 1, "deputies", 2, "staff", 3);
        assertThat(Turnout.isBelowQuorum(with("66.6"), most)).isFalse();
        assertThat(Turnout.isBelowQuorum(with("66.7"), most)).isTrue();
        assertThat(Turnout.isBelowQuorum(with("100"), Map.of("staff", 9))).isFalse();
    }

    @Test
    void whereThereIsNoQuorumOrNothingWasCastThereIsNothingToSay() {
        assertThat(Turnout.isBelowQuorum(with(null), Map.of("staff", 1))).isNull();
        assertThat(Turnout.isBelowQuorum(with("80"), Map.of())).isNull();
        assertThat(poll.rules().quorum()).isNull();
    }

    private Poll with(@Nullable String quorum) {
        var was = poll.rules();
        var rules =
                new PaperRules(
                        was.maximum(),
                        was.step(),
                        was.minimumGroup(),
                        quorum == null ? null : new BigDecimal(quorum),
                        was.contents());
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
