package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

class PutIntoBoxTest {

    private final Federation federation = new Federation(6);

    /** Else a receipt would be handed out for a ballot that nobody has. */
    @Test
    void aPollThatOpensWhileSomebodyCastsHasNotTakenTheBallot() {
        var poll = federation.opened();
        var prepared = new Federation(6).prepared();
        assertThat(prepared.key()).isEqualTo(poll.key());

        var outcome = cast(poll, prepared);

        assertThat(reasons(outcome)).containsExactly("POLL_NOT_OPEN");
        assertThat(federation.of(Ballots.class).find(ballot(poll).id())).isEmpty();
    }

    /** It lies in the box all the same, and counts nowhere. */
    @Test
    void aBallotStoredAfterTheBoardWasFrozenIsRefusedAndNotOnIt() {
        var poll = federation.opened();
        federation.close(poll);

        var outcome = cast(poll, poll);

        assertThat(reasons(outcome)).containsExactly("POLL_NOT_OPEN");
        assertThat(federation.of(Ballots.class).find(ballot(poll).id())).isPresent();
        assertThat(leaves(poll)).isEmpty();
    }

    @Test
    void aBallotStoredBetweenClosingAndTheBoardGetsAReceiptAndIsOnIt() {
        var poll = federation.opened();
        var close = federation.of(ClosePoll.class);
        done(close.mark(office("o1"), poll.key().local(), poll.version()));

        var receipt = done(cast(poll, poll));

        assertThat(receipt.leaf()).isEqualTo(ballot(poll).leaf());
        assertThat(leaves(poll)).containsExactly(receipt.leaf());
    }

    @Test
    void aBallotStoredAfterThePollWasGivenUpIsRefusedAsVoided() {
        var poll = federation.opened();
        done(federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));

        assertThat(reasons(cast(poll, poll))).containsExactly("POLL_VOIDED");
    }

    /** Casts into a box to which the poll seems to be as before when it looks first. */
    private Outcome<Receipt> cast(Poll poll, Poll before) {
        return lookedUpBefore(before).run(poll.key(), ballot(poll), CheckSlip.SPENT);
    }

    private Ballot ballot(Poll poll) {
        var slip = Slip.parse(federation.slip(poll, "staff", 0)).orElseThrow();
        return slip.ballot(new TreeMap<>(Map.of("1", "90")), false);
    }

    private List<String> leaves(Poll poll) {
        return federation.of(Boards.class).find(poll.key().full()).orElseThrow().leaves();
    }

    private PutIntoBox lookedUpBefore(Poll before) {
        var looked = new AtomicBoolean();
        var real = federation.of(Polls.class);
        var polls =
                (Polls)
                        Proxy.newProxyInstance(
                                Polls.class.getClassLoader(),
                                new Class<?>[] {Polls.class},
                                (_, method, arguments) ->
                                        method.getName().equals("find") && !looked.getAndSet(true)
                                                ? Optional.of(before)
                                                : method.invoke(real, arguments));
        return new PutIntoBox(
                polls,
                federation.of(Ballots.class),
                federation.of(FinishClosing.class),
                Clock.systemUTC());
    }
}
