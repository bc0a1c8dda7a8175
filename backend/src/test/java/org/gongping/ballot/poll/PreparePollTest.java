package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;
import static org.gongping.ballot.Federation.wish;

import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.Together;
import org.gongping.ballot.box.VoidPoll;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.Roster;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

class PreparePollTest {

    private final Federation federation = new Federation(6);

    @Test
    void candidatesAreThePoolWithTheirWorkReportsAndNumberedFromOne() {
        federation.workReports.put("m002", "我的一年");
        federation.workReports.put("d1", "不在候选之列");

        assertThat(federation.prepared().candidates())
                .extracting(
                        Candidate::key,
                        Candidate::number,
                        Candidate::name,
                        Candidate::unit,
                        Candidate::workReport)
                .containsExactly(
                        tuple("1", "m001", "姓名m001", "办公室", null),
                        tuple("2", "m002", "姓名m002", "办公室", "我的一年"),
                        tuple("3", "m003", "姓名m003", "办公室", null),
                        tuple("4", "m004", "姓名m004", "办公室", null));
    }

    @Test
    void groupsAreTheSchemesWithTheWholeRosterCountedByPost() {
        assertThat(federation.prepared().groups())
                .extracting(
                        VoterGroup::key,
                        group -> group.weight().toPlainString(),
                        VoterGroup::roll,
                        VoterGroup::issued)
                .containsExactly(
                        tuple("principal", "30", 1, 0),
                        tuple("deputies", "20", 2, 0),
                        tuple("staff", "50", 6, 0));
    }

    @Test
    void rulesAreTheSchemes() {
        var poll = federation.prepared();

        assertThat(poll.rules().maximum()).isEqualByComparingTo("100");
        assertThat(poll.rules().step()).isEqualByComparingTo("1");
        assertThat(poll.rules().minimumGroup()).isEqualTo(5);
        assertThat(poll.rules().contents()).hasSize(10);
        assertThat(poll.title().in("zh-CN")).isEqualTo("民主评议 · 一般干部职工(含见习人员)");
        assertThat(poll.office()).isEqualTo("市妇联");
    }

    @Test
    void whatIsStoredIsWhatWasFrozen() {
        var poll = federation.prepared();

        federation.roster = Roster.empty(Federation.CODE);

        assertThat(federation.of(Polls.class).find(poll.key())).contains(poll);
        assertThat(poll.state()).isEqualTo(PollState.PREPARED);
        assertThat(poll.version()).isEqualTo(1);
    }

    @Test
    void aRepeatAnswersAsTheFirstDid() {
        var wish = wish("staff");
        var first = done(run(wish));

        assertThat(done(run(wish))).isEqualTo(first);
    }

    @Test
    void anIdUsedForAnotherPoolIsRefused() {
        var wish = wish("staff");
        done(run(wish));

        var other = new PreparePoll.Wish(wish.id(), "2025", "review", "seconded", null);
        assertThat(reasons(run(other))).containsExactly("id ID_REUSED");
    }

    @Test
    void aSecondPollAboutAPoolIsRefusedUntilTheFirstIsClosed() {
        var first = federation.opened();
        assertThat(reasons(run(wish("staff")))).containsExactly("pool WRONG_STATE");

        federation.close(first);

        assertThat(done(run(wish("staff", "录错了纸质票"))).key().run()).isEqualTo(2);
    }

    @Test
    void whoRunsACountedPollAgainSaysWhy() {
        federation.close(federation.opened());
        var rolls = storedRolls();

        assertThat(reasons(run(wish("staff")))).containsExactly("reason REQUIRED");
        assertThat(reasons(run(wish("staff", " \u200B\n")))).containsExactly("reason REQUIRED");
        assertThat(reasons(run(wish("staff", "长".repeat(501))))).containsExactly("reason TOO_LONG");
        assertThat(federation.of(Polls.class).of(federation.cycle.key())).hasSize(1);
        assertThat(storedRolls()).isEqualTo(rolls);

        var wish = wish("staff", " 录错了纸质票 ");
        var again = done(run(wish));
        assertThat(again.history())
                .extracting(PollEvent::step, PollEvent::detail, PollEvent::by)
                .containsExactly(
                        tuple(PollStep.PREPARED, "womens-federation@1", "o1"),
                        tuple(PollStep.RUN_AGAIN, "录错了纸质票", "o1"));
        assertThat(again.history().getLast().reason()).contains("录错了纸质票");
        assertThat(again.state()).isEqualTo(PollState.PREPARED);
        assertThat(done(run(wish))).isEqualTo(again);
        assertThat(federation.of(Polls.class).find(again.key())).contains(again);
    }

    @Test
    void aCountedRunIsNotForgottenBehindOneThatWasGivenUp() {
        federation.close(federation.opened());
        giveUp(done(run(wish("staff", "录错了纸质票"))));

        assertThat(reasons(run(wish("staff")))).containsExactly("reason REQUIRED");
    }

    @Test
    void whereNothingWasCountedNoReasonIsAskedForOrKept() {
        giveUp(done(run(wish("staff"))));

        assertThat(done(run(wish("staff", "不需要"))).history())
                .extracting(PollEvent::step)
                .containsExactly(PollStep.PREPARED);
    }

    @Test
    void pollsPreparedAtOnceAreOne() throws Exception {
        List<Callable<Outcome<Poll>>> sends =
                Stream.<Callable<Outcome<Poll>>>generate(() -> () -> run(wish("staff")))
                        .limit(20)
                        .toList();

        var outcomes = Together.run(sends);

        assertThat(outcomes.stream().map(Outcome::valueOrNull).filter(Objects::nonNull)).hasSize(1);
        assertThat(federation.of(Polls.class).of(federation.cycle.key())).hasSize(1);
    }

    @Test
    void theSameCommandSentManyTimesAtOnceIsOnePollAndOneAnswer() throws Exception {
        var wish = wish("staff");
        var outcomes =
                Together.run(
                        Stream.<Callable<Outcome<Poll>>>generate(() -> () -> run(wish))
                                .limit(20)
                                .toList());

        assertThat(outcomes.stream().map(Federation::done).distinct()).hasSize(1);
    }

    @Test
    void whatTheSchemeDoesNotHaveIsRefused() {
        assertThat(reasons(run(wish("nobody")))).containsExactly("pool NOT_IN_SCHEME");
        var ledger = new PreparePoll.Wish(UUID.randomUUID(), "2025", "points", "staff", null);
        assertThat(reasons(run(ledger))).containsExactly("component NOT_IN_SCHEME");
        var notOfThisPool =
                new PreparePoll.Wish(UUID.randomUUID(), "2025", "review", "leaders", null);
        assertThat(reasons(run(notOfThisPool))).containsExactly("component NOT_IN_SCHEME");
    }

    @Test
    void aCycleOfAnotherOrganisationIsNotFound() {
        var outcome = federation.of(PreparePoll.class).run(stranger(), wish("staff"));
        assertThat(reasons(outcome)).containsExactly("cycle NOT_FOUND");
    }

    @Test
    void aClosedCycleTakesNoPoll() {
        federation.closeCycle();
        assertThat(reasons(run(wish("staff")))).containsExactly("cycle WRONG_STATE");
    }

    @Test
    void aPoolWithoutAnybodyIsRefused() {
        federation.roster = Roster.empty(Federation.CODE);
        assertThat(reasons(run(wish("staff")))).containsExactly("candidates REQUIRED");
        assertThat(storedRolls()).isZero();
    }

    private long storedRolls() {
        return federation.mongo.getCollection("roll").countDocuments();
    }

    private void giveUp(Poll poll) {
        done(federation.of(VoidPoll.class).run(office("o1"), Links.seen(poll), "名单有误"));
    }

    private Outcome<Poll> run(PreparePoll.Wish wish) {
        return federation.of(PreparePoll.class).run(office("o1"), wish);
    }
}
