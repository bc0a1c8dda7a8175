package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.StorageOrder;
import org.gongping.organisation.mongo.TestOrganisations;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Forgetting an order writes the whole box anew while everybody waits. */
class SettlingTest {

    private final Federation federation = new Federation(12);

    @Test
    void whoCastsLateReadsTheBoardAndHasNothingWrittenAnew() throws Exception {
        var poll = federation.opened();
        done(cast(poll, 0));
        mark(poll);
        var late = new ArrayList<Callable<Outcome<Receipt>>>();
        for (int slip = 1; slip < 12; slip++) {
            var own = slip;
            late.add(() -> cast(poll, own));
        }

        var answers = Together.run(late);

        assertThat(answers)
                .allSatisfy(one -> assertThat(reasons(one)).containsExactly("POLL_NOT_OPEN"));
        assertThat(federation.of(Boards.class).find(poll.key().full())).isPresent();
        assertThat(federation.order.forgotten).isEmpty();
        assertThat(stored(poll).settled()).isFalse();
    }

    @Test
    void whoReadsTheBoardOrTheTurnoutClearsNothingAway() {
        var poll = federation.opened();
        done(cast(poll, 0));
        var closed = mark(poll);

        done(federation.of(ReadBoard.class).run(closed.key()));
        federation.of(ReadTurnout.class).counts(closed);
        federation.of(MarksOnBoard.class).counted(closed);

        assertThat(federation.order.forgotten).isEmpty();
        assertThat(stored(poll).settled()).isFalse();
    }

    /** As a server shows it that was primary once: the others know nothing of the closing. */
    @Test
    void aClosingThatDidNotLastFreezesNothing() {
        var poll = federation.opened();
        done(cast(poll, 0));
        var shown = poll.after(PollStep.CLOSED, Instant.EPOCH, "o1");

        assertThatThrownBy(() -> federation.of(FinishClosing.class).freeze(shown))
                .isInstanceOf(IllegalStateException.class);
        assertThat(federation.of(Boards.class).find(poll.key().full())).isEmpty();

        done(cast(poll, 1));
        federation.close(stored(poll));
        assertThat(federation.of(Boards.class).find(poll.key().full()).orElseThrow().leaves())
                .hasSize(2);
    }

    @Test
    void whereThePollGoesOnNothingIsClearedAway() {
        var links = new Links(6);
        var poll = links.collecting();

        assertThatThrownBy(() -> links.federation.of(FinishClosing.class).settle(poll))
                .isInstanceOf(IllegalStateException.class);

        links.collected(poll, 1);
        assertThat(links.federation.order.forgotten).isEmpty();
    }

    @Test
    void howeverManyFinishAtOnceTheOrderIsForgottenOnce() throws Exception {
        var poll = federation.opened();
        done(cast(poll, 0));
        var closed = mark(poll);
        Callable<Void> finish =
                () -> {
                    federation.of(FinishClosing.class).run(closed);
                    return null;
                };

        Together.run(Collections.nCopies(10, finish));

        assertThat(federation.order.forgotten).containsExactly("ballots");
        assertThat(stored(poll).settled()).isTrue();
    }

    @Test
    void aPollThatWasNeverOpenedLeavesNoOrderToForget() {
        var poll = federation.prepared();

        done(giveUp(federation, poll));

        assertThat(federation.order.forgotten).isEmpty();
        assertThat(stored(poll).settled()).isTrue();
    }

    @Test
    void whereCredentialsWereCollectedTheBoxIsWrittenAnewAfterTheirKeys() {
        var links = new Links(6);
        var poll = links.collecting();
        links.collected(poll, 1);

        done(giveUp(links.federation, poll));

        assertThat(links.federation.order.forgotten).containsExactly("issues", "ballots");
    }

    @Test
    void aPollThatCannotBeFinishedHoldsUpNoOther() {
        var failures = new AtomicInteger(3);
        var failing = new Federation(6, TestOrganisations.freshDatabase(), failing(failures));
        var polls = List.of(leftUnsettled(failing), leftUnsettled(failing));

        failing.of(FinishClosing.class).finishAll();
        assertThat(failing.of(Polls.class).unsettled()).hasSize(1);

        failing.of(FinishClosing.class).finishAll();
        assertThat(failing.of(Polls.class).unsettled()).isEmpty();
        assertThat(polls).hasSize(2);
    }

    @Test
    void whatIsUnfinishedIsLookedForEveryHour() throws Exception {
        var hourly = FinishClosing.class.getDeclaredMethod("finishAll");

        var schedule = hourly.getAnnotation(Scheduled.class);

        assertThat(schedule.fixedDelay()).isEqualTo(1);
        assertThat(schedule.timeUnit()).isEqualTo(TimeUnit.HOURS);
    }

    /** Given up, and then the disk fails. */
    private static Poll leftUnsettled(Federation failing) {
        var poll = failing.opened();
        assertThatThrownBy(() -> giveUp(failing, poll)).isInstanceOf(IllegalStateException.class);
        return poll;
    }

    private static StorageOrder failing(AtomicInteger times) {
        return new StorageOrder() {
            @Override
            public void prepare(String collection) {}

            @Override
            public void forget(String collection) {
                if (times.getAndDecrement() > 0) {
                    throw new IllegalStateException("the disk is full");
                }
            }
        };
    }

    private static Outcome<Poll> giveUp(Federation federation, Poll poll) {
        return federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误");
    }

    private Outcome<Receipt> cast(Poll poll, int slip) {
        var own = federation.slip(poll, "staff", slip);
        return federation.of(CastBallot.class).run(own, marks("90", "80", "70", "60"));
    }

    private Poll mark(Poll poll) {
        var close = federation.of(ClosePoll.class);
        return done(close.mark(office("o1"), poll.key().local(), poll.version()));
    }

    private Poll stored(Poll poll) {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
