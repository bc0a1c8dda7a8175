package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.reasons;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class PutIntoBoxTest {

    private final Federation federation = new Federation(6);

    /** Else a receipt would be handed out for a ballot that nobody has. */
    @Test
    void aPollThatOpensWhileSomebodyCastsHasNotTakenTheBallot() {
        var poll = federation.opened();
        var slip = Slip.parse(federation.slip(poll, "staff", 0)).orElseThrow();
        var ballot = slip.ballot(new TreeMap<>(Map.of("1", "90")), false);

        var outcome = lookedUpBefore(poll).run(poll.key(), ballot, CheckSlip.SPENT);

        assertThat(reasons(outcome)).containsExactly("POLL_NOT_OPEN");
        assertThat(federation.of(Ballots.class).find(ballot.id())).isEmpty();
    }

    /** A box to which the poll does not seem open yet when it looks first. */
    private PutIntoBox lookedUpBefore(Poll poll) {
        var prepared = new Federation(6).prepared();
        assertThat(prepared.key()).isEqualTo(poll.key());
        var real = federation.of(Polls.class);
        var polls =
                (Polls)
                        Proxy.newProxyInstance(
                                Polls.class.getClassLoader(),
                                new Class<?>[] {Polls.class},
                                (_, method, arguments) ->
                                        method.getName().equals("find")
                                                ? Optional.of(prepared)
                                                : method.invoke(real, arguments));
        return new PutIntoBox(
                polls,
                federation.of(Ballots.class),
                federation.of(FinishClosing.class),
                Clock.systemUTC());
    }
}
