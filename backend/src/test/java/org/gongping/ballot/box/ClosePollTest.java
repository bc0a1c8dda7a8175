package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Together;
import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class ClosePollTest {

    private final Federation federation = new Federation(40);
    private final Poll poll = federation.opened();

    @Test
    void theBoardHasEveryLeafInOrderOfIdsAndTheCountSheets() {
        for (int slip = 0; slip < 5; slip++) {
            cast("staff", slip);
        }
        cast("principal", 0);

        federation.close(poll);

        var ballots = new ArrayList<Ballot>();
        for (String group : List.of("principal", "deputies", "staff")) {
            ballots.addAll(federation.of(Ballots.class).of(poll.key().full(), group));
        }
        ballots.sort(java.util.Comparator.comparing(Ballot::id));
        assertThat(board().leaves())
                .hasSize(6)
                .containsExactlyElementsOf(ballots.stream().map(Ballot::leaf).toList());
        assertThat(board().counts())
                .containsExactly(
                        new GroupCount("principal", 1, 1),
                        new GroupCount("deputies", 2, 0),
                        new GroupCount("staff", 40, 5));
    }

    @Test
    void aBoardHoldsLeavesCountsAndRootAndNothingElse() {
        cast("staff", 0);
        federation.close(poll);

        var stored = federation.mongo.findAll(Document.class, "boards").getFirst();

        assertThat(stored.keySet())
                .containsExactlyInAnyOrder("_id", "leaves", "counts", "root", "_class");
        assertThat(stored.getList("counts", Document.class))
                .hasSize(3)
                .allSatisfy(count ->
                        assertThat(count.keySet())
                                .containsExactlyInAnyOrder("group", "issued", "cast"));
    }

    @RepeatedTest(5)
    void whoeverIsToldThatTheBallotCountsIsOnTheBoardAndNobodyElse() throws Exception {
        var tasks = new ArrayList<Callable<Outcome<Receipt>>>();
        for (int slip = 0; slip < 40; slip++) {
            var own = slip;
            tasks.add(() -> cast("staff", own));
            if (slip == 20) {
                tasks.add(() -> {
                    federation.close(poll);
                    return Outcome.done(new Receipt("closed"));
                });
            }
        }

        var outcomes = Together.run(tasks);

        var told =
                outcomes.stream()
                        .filter(one -> one.refusals().isEmpty())
                        .map(one -> one.valueOrNull().leaf())
                        .filter(leaf -> !leaf.equals("closed"))
                        .toList();
        assertThat(board().leaves()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(outcomes.stream().flatMap(one -> reasons(one).stream()).distinct())
                .isSubsetOf("POLL_NOT_OPEN");
        assertThat(board().counts().getLast().cast()).isEqualTo(told.size());
        assertThat(facts()).isEqualTo(told.size() * 4);
    }

    @Test
    void killedOnceMarkedTheNextWhoCastsFreezesTheSameBoard() {
        var expected = cast("staff", 0).valueOrNull().leaf();
        mark();
        federation.restart();

        assertThat(reasons(cast("staff", 1))).containsExactly("POLL_NOT_OPEN");

        assertThat(board().leaves()).containsExactly(expected);
        assertThat(stored().settled()).isTrue();
    }

    @Test
    void killedOnceMarkedClosingAgainFinishes() {
        cast("staff", 0);
        var closed = mark();
        federation.order.forgotten.clear();

        var again =
                federation
                        .of(ClosePoll.class)
                        .run(office("o1"), poll.key().local(), poll.version());

        assertThat(done(again).history()).isEqualTo(closed.history());
        assertThat(board().leaves()).hasSize(1);
        assertThat(federation.order.forgotten).containsExactly("ballots");
    }

    @Test
    void killedBeforeTheOrderWasForgottenTheNextStartForgetsIt() {
        cast("staff", 0);
        federation.of(FinishClosing.class).freeze(mark());
        var board = board();
        assertThat(federation.order.forgotten).isEmpty();

        federation.restart();

        assertThat(federation.order.forgotten).containsExactly("ballots");
        assertThat(stored().settled()).isTrue();
        assertThat(board()).isEqualTo(board);
    }

    @Test
    void whatIsSettledIsNotDoneAgain() {
        federation.close(poll);
        federation.restart();
        federation.of(FinishClosing.class).run(stored());

        assertThat(federation.order.forgotten).containsExactly("ballots");
    }

    @Test
    void aBallotThatCameAfterTheBoardWasFrozenDoesNotCount() {
        cast("staff", 0);
        var slip = Slip.parse(federation.slip(poll, "staff", 1)).orElseThrow();
        var late = slip.ballot(new java.util.TreeMap<>(java.util.Map.of("1", "1")), false);
        federation.close(poll);
        federation.of(Ballots.class).add(late);

        assertThat(reasons(federation.of(PutIntoBox.class).run(poll.key(), late, CheckSlip.SPENT)))
                .containsExactly("POLL_NOT_OPEN");
        assertThat(facts()).isEqualTo(4);
        assertThat(federation.of(ReadTurnout.class).counts(stored()))
                .extracting(GroupCount::group, GroupCount::cast)
                .contains(tuple("staff", 1));
    }

    @Test
    void twoWhoFinishAtOnceGetTheSameBoard() throws Exception {
        for (int slip = 0; slip < 10; slip++) {
            cast("staff", slip);
        }
        var closed = mark();
        Callable<Board> finish = () -> federation.of(FinishClosing.class).freeze(closed);

        var boards = Together.run(java.util.Collections.nCopies(10, finish));

        assertThat(boards.stream().distinct()).containsExactly(board());
    }

    @Test
    void thereIsNoBoardBeforeClosing() {
        cast("staff", 0);

        assertThat(federation.of(Boards.class).find(poll.key().full())).isEmpty();
        assertThatThrownBy(() -> federation.of(FinishClosing.class).run(poll))
                .isInstanceOf(IllegalStateException.class);
        assertThat(facts()).isZero();
    }

    @Test
    void onlyAnOpenPollOfTheOwnOrganisationIsClosedAtTheVersionSeen() {
        var close = federation.of(ClosePoll.class);
        var key = poll.key().local();

        assertThat(reasons(close.run(stranger(), key, poll.version())))
                .containsExactly("poll NOT_FOUND");
        assertThat(reasons(close.run(office("o1"), key, poll.version() - 1)))
                .containsExactly("version STALE");
        var prepared = new Federation(4);
        var notOpen = prepared.prepared();
        assertThat(
                        reasons(
                                prepared.of(ClosePoll.class)
                                        .run(office("o1"), notOpen.key().local(), 1)))
                .containsExactly("poll WRONG_STATE");
        assertThat(stored().state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void theBoxWasReadiedBeforeItsFirstBallot() {
        assertThat(federation.order.prepared).containsOnly("ballots", "issues");
    }

    private Outcome<Receipt> cast(String group, int slip) {
        var own = federation.slip(poll, group, slip);
        return federation.of(CastBallot.class).run(own, marks("90", "80", "70", "60"));
    }

    private Poll mark() {
        return done(
                federation
                        .of(ClosePoll.class)
                        .mark(office("o1"), poll.key().local(), poll.version()));
    }

    private Board board() {
        return federation.of(Boards.class).find(poll.key().full()).orElseThrow();
    }

    private Poll stored() {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }

    private int facts() {
        return federation.of(FactSource.class).facts(poll.key().cycleKey()).size();
    }
}
