package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.box.PollTurnout;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.TestPolls;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import reactor.core.Disposable;
import reactor.core.publisher.Sinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class TurnoutTickerTest {

    private static final PollKey KEY = new PollKey("wf", "2026", "review", "staff", 1);
    private static final Poll POLL = TestPolls.of(KEY, PollStep.PREPARED, PollStep.OPENED);
    private static final Poll CLOSED =
            TestPolls.of(KEY, PollStep.PREPARED, PollStep.OPENED, PollStep.CLOSED);

    private final Sinks.Many<Long> clockwork = Sinks.many().multicast().directBestEffort();
    private final TurnoutTicker ticker = new TurnoutTicker(this::read, clockwork::asFlux);
    private Poll poll = POLL;
    private int cast;
    private int reads;
    private int ended;

    @Test
    void fiftyWhoFollowOnePollCauseOneReadATick() {
        var followers = IntStream.range(0, 50).mapToObj(_ -> follow()).toList();

        for (long tick = 0; tick < 4; tick++) {
            cast++;
            tick(tick);
        }

        assertThat(reads).isEqualTo(4);
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.seen).containsExactly(1, 2, 3, 4));
    }

    @Test
    void nothingIsReadBeforeSomebodyFollowsNorWhenTheLastHasGone() {
        ticker.of(KEY);
        tick(0);
        assertThat(reads).isZero();

        var first = follow();
        var second = follow();
        tick(1);
        first.stop.dispose();
        tick(2);
        second.stop.dispose();
        tick(3);

        assertThat(reads).isEqualTo(2);
        follow();
        tick(4);
        assertThat(reads).isEqualTo(3);
    }

    @Test
    void whoeverComesLaterIsToldTheNewestAtOnceAndNothingFromBefore() {
        var first = follow();
        cast = 5;
        tick(0);

        assertThat(follow().seen).containsExactly(5);
        first.stop.dispose();
    }

    @Test
    void whatDidNotChangeIsToldAgainOnceInAWhile() {
        var follower = follow();

        for (long tick = 0; tick < 2 * TurnoutTicker.HEARTBEAT; tick++) {
            tick(tick);
        }

        assertThat(follower.seen).containsExactly(0, 0);
    }

    @Test
    void aPollThatClosesIsToldOnceMoreAndThenNotFollowedAnyMore() {
        var follower = follow();
        tick(0);
        poll = CLOSED;
        cast = 3;
        tick(1);
        tick(2);

        assertThat(follower.seen).containsExactly(0, 3);
        assertThat(ended).isEqualTo(1);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void withoutTheDatabaseTheStreamEndsAndMayBeAskedForAgain() {
        follow();
        cast = -1;
        tick(0);
        assertThat(ended).isEqualTo(1);

        cast = 2;
        var later = follow();
        tick(1);
        assertThat(later.seen).containsExactly(2);
    }

    private Optional<PollTurnout> read(PollKey key) {
        reads++;
        if (cast < 0) {
            throw new DataAccessResourceFailureException("gone");
        }
        return Optional.of(
                new PollTurnout(poll, List.of(new GroupCount(TestPolls.GROUP, 8, cast))));
    }

    private record Follower(List<Integer> seen, Disposable stop) {}

    private Follower follow() {
        var seen = new ArrayList<Integer>();
        var stop =
                ticker.of(KEY)
                        .doOnComplete(() -> ended++)
                        .subscribe(turnout -> seen.add(turnout.counts().getFirst().cast()));
        return new Follower(seen, stop);
    }

    private void tick(long tick) {
        clockwork.tryEmitNext(tick);
    }
}
