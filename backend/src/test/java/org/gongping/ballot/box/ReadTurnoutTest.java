package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;

import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollWindows;
import org.gongping.ballot.poll.SetWindows;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;

/** Nine are entitled: one principal, two deputies, six staff. */
class ReadTurnoutTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Links links = new Links(6);
    private final Federation federation = links.federation;

    @Test
    void groupsAreCountedWhileThePollIsOpenAtMostOnceASecond() {
        var poll = federation.opened();
        cast(federation.slip(poll, "staff", 0));
        assertThat(turnout(poll.key()).counts())
                .containsExactlyInAnyOrder(
                        new GroupCount("principal", 1, 0),
                        new GroupCount("deputies", 2, 0),
                        new GroupCount("staff", 6, 1));

        cast(federation.slip(poll, "staff", 1));
        assertThat(staff(poll.key()).cast()).isEqualTo(1);
        federation.clock.advance(SECOND);
        assertThat(staff(poll.key()).cast()).isEqualTo(2);
    }

    @Test
    void whileCredentialsAreCollectedTheyAreCounted() {
        var poll = links.collecting();
        assertThat(turnout(poll.key()).poll().state()).isEqualTo(PollState.COLLECTING);
        assertThat(staff(poll.key())).isEqualTo(new GroupCount("staff", 0, 0));

        links.collected(poll, 1);
        links.collected(poll, 2);
        federation.clock.advance(SECOND);

        assertThat(staff(poll.key())).isEqualTo(new GroupCount("staff", 2, 0));
    }

    /** The rights that were counted a moment ago were fewer. */
    @Test
    void neverMoreAreCastThanIssuedHoweverFreshEitherCountIs() {
        var poll = links.collecting();
        var browsers = new ArrayList<Browser>();
        IntStream.rangeClosed(1, 5).forEach(n -> browsers.add(links.collected(poll, n)));
        assertThat(staff(poll.key())).isEqualTo(new GroupCount("staff", 5, 0));

        browsers.add(links.collected(poll, 6));
        links.open(poll);
        browsers.forEach(this::cast);

        assertThat(staff(poll.key())).isEqualTo(new GroupCount("staff", 6, 6));
    }

    @Test
    void aWindowThatIsExtendedIsToldAtOnce() {
        var poll = federation.opened();
        assertThat(turnout(poll.key()).poll().windows()).isEqualTo(PollWindows.NONE);

        var wish = new PollWindows(null, Federation.NOON.plus(Duration.ofHours(1)));
        done(federation.of(SetWindows.class).run(office("o1"), Links.seen(poll), wish));

        assertThat(turnout(poll.key()).poll().windows()).isEqualTo(wish);
    }

    @Test
    void beforeOpeningNoBallotIsCountedAndAfterClosingTheBoardSaysIt() {
        var prepared = federation.prepared();
        assertThat(turnout(prepared.key()).poll().state()).isEqualTo(PollState.PREPARED);
        assertThat(staff(prepared.key())).isEqualTo(new GroupCount("staff", 0, 0));

        var poll = federation.open(prepared);
        cast(federation.slip(poll, "staff", 0));
        assertThat(turnout(poll.key()).isFinal()).isFalse();
        federation.close(poll);

        var board = federation.of(Boards.class).find(poll.key().full()).orElseThrow();
        assertThat(turnout(poll.key()).isFinal()).isTrue();
        assertThat(turnout(poll.key()).counts()).isEqualTo(board.counts());
        assertThat(staff(poll.key()).cast()).isEqualTo(1);
    }

    @Test
    void itIsOpenToOfficeAndAuditorOfTheOrganisation() {
        var turnout = turnout(federation.prepared().key());

        assertThat(turnout.isOpenTo(office("o1"))).isTrue();
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

    private void cast(Browser browser) {
        var marks = marks("90", "80", "70", "60");
        done(federation.of(CastCredential.class).run(browser.shown(), marks));
    }

    private GroupCount staff(PollKey poll) {
        return turnout(poll).counts().stream()
                .filter(count -> count.group().equals("staff"))
                .findFirst()
                .orElseThrow();
    }

    private PollTurnout turnout(PollKey poll) {
        return read().run(poll).orElseThrow();
    }

    private ReadTurnout read() {
        return federation.of(ReadTurnout.class);
    }
}
