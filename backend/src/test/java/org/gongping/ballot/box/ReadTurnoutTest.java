package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class ReadTurnoutTest {

    private final Federation federation = new Federation(6);

    @Test
    void groupsAreCountedWhileThePollIsOpenAtMostOnceASecond() {
        var poll = federation.opened();
        cast(federation.slip(poll, "staff", 0));
        assertThat(cast(poll.key())).containsEntry("staff", 1).containsEntry("principal", 0);

        cast(federation.slip(poll, "staff", 1));
        assertThat(cast(poll.key())).containsEntry("staff", 1);
        federation.clock.advance(Duration.ofSeconds(1));
        assertThat(cast(poll.key())).containsEntry("staff", 2);
    }

    @Test
    void beforeOpeningNothingIsCountedAndAfterClosingTheBoardSaysIt() {
        var prepared = federation.prepared();
        assertThat(turnout(prepared.key()).state()).isEqualTo(PollState.PREPARED);
        assertThat(cast(prepared.key())).isEmpty();

        var poll = federation.open(prepared);
        cast(federation.slip(poll, "staff", 0));
        assertThat(turnout(poll.key()).isFinal()).isFalse();
        federation.close(poll);

        assertThat(turnout(poll.key()).isFinal()).isTrue();
        assertThat(cast(poll.key())).containsEntry("staff", 1);
    }

    @Test
    void itIsOpenToOfficeAndAuditorOfTheOrganisation() {
        var turnout = turnout(federation.prepared().key());

        assertThat(turnout.isOpenTo(Federation.office("o1"))).isTrue();
        assertThat(turnout.isOpenTo(Federation.stranger())).isFalse();
    }

    @Test
    void ofNoPollThereIsNoTurnout() {
        assertThat(read().run(new PollKey(Federation.CODE, "2025", "review", "staff", 9)))
                .isEmpty();
    }

    private void cast(String slip) {
        done(federation.of(CastBallot.class).run(slip, marks("90", "80", "70", "60")));
    }

    private Map<String, Integer> cast(PollKey poll) {
        return turnout(poll).cast();
    }

    private Turnout turnout(PollKey poll) {
        return read().run(poll).orElseThrow();
    }

    private ReadTurnout read() {
        return federation.of(ReadTurnout.class);
    }
}
