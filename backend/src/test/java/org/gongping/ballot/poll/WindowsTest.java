package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.NOON;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.CastCredential;
import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.EnterPaperBallot;
import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.link.StartCollecting;
import org.gongping.kernel.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

class WindowsTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;

    @Test
    void nothingIsAnnouncedUnlessTheOfficeDoes() {
        assertThat(federation.prepared().windows()).isEqualTo(PollWindows.NONE);
    }

    @Test
    void beforeAnythingHasBegunTheEndsAreChosenFreely() {
        var poll = done(set(federation.prepared(), hour(5), hour(9)));
        var sooner = done(set(poll, hour(2), null));

        assertThat(sooner.windows()).isEqualTo(new PollWindows(hour(2), hour(9)));
        assertThat(federation.of(Polls.class).find(poll.key())).contains(sooner);
        assertThat(done(set(poll, hour(2), hour(9)))).isEqualTo(sooner);
    }

    @Test
    void onceBegunTheyMoveToLaterAndNeverToSooner() {
        var poll = links.start(done(set(links.linked(), hour(5), hour(9))));

        assertThat(reasons(set(poll, hour(4), hour(8))))
                .containsExactly("collectUntil WINDOW_SHORTENED", "castUntil WINDOW_SHORTENED");
        assertThat(done(set(poll, hour(6), hour(10))).windows())
                .isEqualTo(new PollWindows(hour(6), hour(10)));
    }

    @Test
    void onceLinksShowThemTheyMoveToLaterAndNeverToSooner() {
        var poll = done(set(links.linked(), hour(5), hour(9)));

        assertThat(reasons(set(poll, hour(4), hour(8))))
                .containsExactly("collectUntil WINDOW_SHORTENED", "castUntil WINDOW_SHORTENED");
        assertThat(done(set(poll, hour(6), hour(10))).windows())
                .isEqualTo(new PollWindows(hour(6), hour(10)));
    }

    @Test
    void anEndLiesSixtyDaysAheadAtMostSinceItNeverMovesToSooner() {
        var poll = federation.prepared();

        assertThat(reasons(set(poll, null, NOON.plus(Duration.ofDays(60)).plusSeconds(1))))
                .containsExactly("castUntil WINDOW_TOO_FAR");
        assertThat(reasons(set(poll, Instant.MAX, null)))
                .containsExactly("collectUntil WINDOW_TOO_FAR");
        done(set(poll, null, NOON.plus(Duration.ofDays(60))));
    }

    @Test
    void anEndLiesAheadAndCastingEndsAfterCollecting() {
        var poll = federation.prepared();
        assertThat(reasons(set(poll, hour(0), null)))
                .containsExactly("collectUntil WINDOW_IN_PAST");
        assertThat(reasons(set(poll, hour(5), hour(5))))
                .containsExactly("castUntil WINDOWS_OVERLAP");
        var late = done(set(links.linked(poll), hour(1), null));
        federation.clock.advance(Duration.ofHours(1));
        assertThat(reasons(federation.of(StartCollecting.class).run(office("o1"), seen(late))))
                .containsExactly("collectUntil WINDOW_IN_PAST");
    }

    @Test
    void afterTheEndNothingIsIssuedUntilTheOfficeExtends() {
        var poll = links.start(done(set(links.linked(), hour(5), null)));
        var sent = Browser.fresh(poll, GROUP).sent();
        var first = done(issue(poll, 1, sent));
        federation.clock.advance(Duration.ofHours(5));

        assertThat(reasons(issue(poll, 2, sent))).containsExactly("COLLECTION_OVER");
        assertThat(done(issue(poll, 1, sent))).isEqualTo(first);

        done(set(poll, hour(6), null));
        done(issue(poll, 2, Browser.fresh(poll, GROUP).sent()));
    }

    @Test
    void castingBeginsOnlyAfterTheAnnouncedEndOfCollecting() {
        var poll = links.start(done(set(links.linked(), hour(5), null)));
        IntStream.rangeClosed(1, 5).forEach(n -> links.collected(poll, n));
        var printed =
                federation.withSlips(federation.withSlips(poll, "principal", 1), "deputies", 2);

        assertThat(reasons(open(printed))).containsExactly("collectUntil WINDOW_NOT_OVER");
        federation.clock.advance(Duration.ofHours(5));
        var opened = done(open(printed));
        assertThat(reasons(set(opened, hour(9), null)))
                .containsExactly("collectUntil COLLECTION_OVER");
    }

    @Test
    void afterTheEndNothingIsCastButReceiptsAreRepeatedAndPaperIsEntered() {
        var poll = done(set(federation.opened(), null, hour(5)));
        var first = federation.slip(poll, "staff", 0);
        var cast = federation.of(CastBallot.class);
        var receipt = done(cast.run(first, marks("1", "2", "3", "4")));
        federation.clock.advance(Duration.ofHours(5));

        var second = federation.slip(poll, "staff", 1);
        assertThat(reasons(cast.run(second, marks("1", "2", "3", "4"))))
                .containsExactly("CASTING_OVER");
        assertThat(done(cast.run(first, marks("1", "2", "3", "4")))).isEqualTo(receipt);
        assertThat(reasons(cast.run(first, marks("1", "2", "3", "5"))))
                .containsExactly("CASTING_OVER");

        var enter = federation.of(EnterPaperBallot.class);
        done(enter.run(office("t1"), second, marks("1", "2", "3", "4")));
        done(enter.run(office("t2"), second, marks("1", "2", "3", "4")));
        assertThat(federation.mongo.getCollection("ballots").countDocuments()).isEqualTo(2);
    }

    @Test
    void credentialsComeTooLateLikeSlips() {
        var poll = links.start(done(set(links.linked(), null, hour(5))));
        var browsers = IntStream.rangeClosed(1, 5).mapToObj(n -> links.collected(poll, n)).toList();
        var opened = links.open(poll);
        federation.clock.advance(Duration.ofHours(5));

        var cast = federation.of(CastCredential.class);
        assertThat(reasons(cast.run(browsers.getFirst().shown(), marks("1", "2", "3", "4"))))
                .containsExactly("CASTING_OVER");
        done(set(opened, null, hour(6)));
        done(cast.run(browsers.getFirst().shown(), marks("1", "2", "3", "4")));
    }

    @Test
    void nobodyClosesBeforeTheAnnouncedEnd() {
        var poll = done(set(federation.opened(), null, hour(5)));

        assertThat(reasons(close(poll))).containsExactly("castUntil WINDOW_NOT_OVER");
        federation.clock.advance(Duration.ofHours(5));
        assertThat(done(close(poll)).state()).isEqualTo(PollState.CLOSED);
        assertThat(reasons(set(done(close(poll)), null, hour(9))))
                .containsExactly("poll WRONG_STATE");
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private Outcome<Poll> set(Poll poll, @Nullable Instant collect, @Nullable Instant cast) {
        var wish = new PollWindows(collect, cast);
        return federation.of(SetWindows.class).run(office("o1"), seen(poll), wish);
    }

    private Outcome<Poll> open(Poll poll) {
        return federation.of(OpenPoll.class).run(office("o1"), poll.key().local(), poll.version());
    }

    private Outcome<Poll> close(Poll poll) {
        return federation.of(ClosePoll.class).run(office("o1"), poll.key().local(), poll.version());
    }

    private Outcome<String> issue(Poll poll, int member, String sent) {
        return federation.of(IssueCredential.class).run(links.link(poll, member), sent);
    }
}
