package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Door.codes;
import static org.gongping.account.Door.done;

import org.gongping.ballot.Together;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;

/** Renewing a sign-in and ending it. */
class SessionTest {

    private final Door door = new Door().with(Door.GOOD);
    private final Session session = done(door.enter(Door.GOOD));

    @Test
    void theSameCookieWithinThirtySecondsGetsTheSameSuccessor() {
        var first = done(door.renew.renew(session.refreshToken()));
        door.clock.advance(Duration.ofSeconds(30));
        var repeat = done(door.renew.renew(session.refreshToken()));

        assertThat(first.refreshToken()).isNotEqualTo(session.refreshToken());
        assertThat(repeat.refreshToken()).isEqualTo(first.refreshToken());
        assertThat(door.renew.renew(first.refreshToken()).refusals()).isEmpty();
    }

    @Test
    void fiftyRenewalsAtOnceAllSucceedWithOneSuccessor() throws Exception {
        Callable<Outcome<Session>> renewal = () -> door.renew.renew(session.refreshToken());

        var answers = Together.run(Collections.nCopies(50, renewal));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.refusals()).isEmpty());
        assertThat(answers.stream().map(answer -> done(answer).refreshToken()).distinct())
                .hasSize(1);
    }

    @Test
    void aCookieShownAgainLaterEndsTheSignInForThiefAndOwner() {
        var renewed = done(door.renew.renew(session.refreshToken()));
        door.clock.advance(Duration.ofSeconds(31));

        assertThat(codes(door.renew.renew(session.refreshToken())))
                .containsExactly(RefusalCode.SESSION_ENDED);

        assertThat(codes(door.renew.renew(renewed.refreshToken())))
                .containsExactly(RefusalCode.SESSION_ENDED);
        assertThat(door.callers.of(renewed.accessToken())).isEmpty();
    }

    @Test
    void theEndOfOneSignInLeavesTheOtherDevices() {
        var other = done(door.enter(Door.GOOD));

        door.signOut.signOut(session.refreshToken());

        assertThat(door.callers.of(session.accessToken())).isEmpty();
        assertThat(codes(door.renew.renew(session.refreshToken())))
                .containsExactly(RefusalCode.SESSION_ENDED);
        assertThat(door.callers.of(other.accessToken())).isPresent();
    }

    @Test
    void aMadeUpCookieNeitherRenewsNorSignsOutAndGarbageIsNoFault() {
        var parts = session.refreshToken().split("\\.", -1);
        var forged = String.join(".", parts[0], parts[1], "no-such-sign-in", parts[3]);

        assertThat(codes(door.renew.renew(forged))).containsExactly(RefusalCode.SESSION_ENDED);
        for (String garbage : new String[] {"", "a.b.c", "%.%.%.%", "....."}) {
            assertThat(codes(door.renew.renew(garbage))).containsExactly(RefusalCode.SESSION_ENDED);
            door.signOut.signOut(garbage);
        }
        door.signOut.signOut(String.join(".", parts[0], parts[1], parts[2], "guessed"));
        assertThat(door.callers.of(session.accessToken())).isPresent();
    }

    @Test
    void aSignInUnusedForFourteenDaysIsOver() {
        door.clock.advance(Duration.ofDays(14).plusSeconds(1));

        assertThat(codes(door.renew.renew(session.refreshToken())))
                .containsExactly(RefusalCode.SESSION_ENDED);
    }
}
