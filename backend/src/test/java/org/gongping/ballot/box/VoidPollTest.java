package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;
import static org.gongping.ballot.Federation.wish;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class VoidPollTest {

    private final Federation federation = new Federation(6);

    @Test
    void aVoidPollKeepsItsRecordAndGivesNoFacts() {
        var poll = federation.opened();
        var slip = federation.slip(poll, "staff", 0);
        done(federation.of(CastBallot.class).run(slip, marks("1", "2", "3", "4")));

        var given = done(giveUp(poll, " 名单有误 "));

        assertThat(given.state()).isEqualTo(PollState.VOID);
        assertThat(given.voidReason()).contains("名单有误");
        assertThat(given.history()).hasSize(poll.version() + 1);
        assertThat(federation.of(FactSource.class).facts(new CycleKey("fed", "2025"))).isEmpty();
        assertThat(federation.of(Boards.class).find(poll.key().full())).isEmpty();
        assertThat(federation.of(CountCast.class).run(given)).containsEntry("staff", 1);
        assertThat(federation.order.forgotten).contains("ballots");
        assertThat(stored(poll).settled()).isTrue();
    }

    @Test
    void theNextRunCanBePrepared() {
        var poll = federation.prepared();
        done(giveUp(poll, "名单有误"));

        var next = done(federation.of(PreparePoll.class).run(office("o1"), wish("staff")));

        assertThat(next.key().run()).isEqualTo(2);
    }

    @Test
    void itsKeysAreDestroyed() {
        var links = new Links(6);
        var poll = links.collecting();
        assertThat(links.federation.mongo.findAll(Document.class, "issuer-keys")).hasSize(1);

        done(links.federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));

        assertThat(links.federation.mongo.findAll(Document.class, "issuer-keys")).isEmpty();
    }

    @Test
    void whatAProcessCouldNotFinishIsFinishedAtTheNextStart() {
        var poll = federation.opened();
        done(giveUp(poll, "名单有误"));
        federation.mongo.updateFirst(new Query(), Update.update("settled", false), "polls");
        var before = federation.order.forgotten.size();

        federation.restart();

        assertThat(federation.order.forgotten.size()).isGreaterThan(before);
        assertThat(stored(poll).settled()).isTrue();
        assertThat(federation.of(Boards.class).find(poll.key().full())).isEmpty();
    }

    @Test
    void aRepeatAnswersAsTheFirstTimeAndAnotherReasonIsRefused() {
        var poll = federation.opened();
        var first = done(giveUp(poll, "名单有误"));

        assertThat(done(giveUp(poll, "名单有误")).history()).isEqualTo(first.history());
        assertThat(reasons(giveUp(poll, "其他原因"))).containsExactly("poll WRONG_STATE");
    }

    @Test
    void itNeedsAReasonOfReasonableLength() {
        var poll = federation.prepared();
        assertThat(reasons(giveUp(poll, " "))).containsExactly("reason REQUIRED");
        assertThat(reasons(giveUp(poll, "长".repeat(501)))).containsExactly("reason TOO_LONG");
        done(giveUp(poll, "长".repeat(500)));
    }

    @Test
    void whatIsCountedCannotBeGivenUp() {
        var closed = federation.close(federation.opened());
        assertThat(reasons(giveUp(closed, "晚了"))).containsExactly("poll WRONG_STATE");
        assertThat(stored(closed).state()).isEqualTo(PollState.CLOSED);
    }

    @Test
    void anOldVersionAndStrangersAreRefused() {
        var poll = federation.prepared();
        federation.withSlips(poll, "staff", 6);
        assertThat(reasons(giveUp(poll, "晚了"))).containsExactly("version STALE");
        var voidPoll = federation.of(VoidPoll.class);
        assertThat(reasons(voidPoll.run(stranger(), seen(poll), "x")))
                .containsExactly("poll NOT_FOUND");
    }

    private Outcome<Poll> giveUp(Poll poll, String reason) {
        return federation.of(VoidPoll.class).run(office("o1"), seen(poll), reason);
    }

    private Poll stored(Poll poll) {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
