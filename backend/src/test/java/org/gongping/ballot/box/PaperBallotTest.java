package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Together;
import org.gongping.ballot.box.EnterPaperBallot.Progress;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

class PaperBallotTest {

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.opened();
    private final String slip = federation.slip(poll, "staff", 0);

    @Test
    void twoTellersWhoReadTheSameCastIt() {
        assertThat(done(enter("t1", "90", "80", "70", "60")).receipt()).isNull();
        assertThat(count("ballots")).isZero();

        var receipt = done(enter("t2", "90", "80", "70", "60")).receipt();

        assertThat(ballots().find(id()).orElseThrow().leaf()).isEqualTo(receipt.leaf());
        assertThat(count("paperballots")).isZero();
        assertThat(stored().keySet()).containsExactly("_id", "poll", "group", "marks", "entered");
        assertThat(stored().getString("entered")).isEqualTo("TELLERS");
    }

    @Test
    void onlyWhatTheTellersDifferInIsNamed() {
        done(enter("t1", "90", "80", "70", "60"));

        var outcome = enter("t2", "90", "81", "70", "61");

        assertThat(reasons(outcome))
                .containsExactly("marks.1 TELLERS_DIFFER", "marks.3 TELLERS_DIFFER");
        assertThat(outcome.refusals())
                .extracting(refusal -> refusal.arguments().getFirst())
                .containsExactly("姓名m002", "姓名m004");
        assertThat(count("ballots")).isZero();
    }

    @Test
    void oneTellerIsNeverTwoAndMayCorrectTheOwnEntry() {
        done(enter("t1", "90", "80", "70", "60"));
        assertThat(done(enter("t1", "90", "80", "70", "60")).receipt()).isNull();
        assertThat(done(enter("t1", "91", "80", "70", "60")).receipt()).isNull();
        assertThat(count("ballots")).isZero();

        assertThat(reasons(enter("t2", "90", "80", "70", "60")))
                .containsExactly("marks.0 TELLERS_DIFFER");
        assertThat(done(enter("t2", "91", "80", "70", "60")).receipt()).isNotNull();
    }

    @Test
    void aRepeatAfterCastingGetsTheReceiptAndOtherMarksAreRefused() {
        done(enter("t1", "90", "80", "70", "60"));
        var receipt = done(enter("t2", "90", "80", "70", "60")).receipt();

        assertThat(done(enter("t2", "90", "80", "70", "60")).receipt()).isEqualTo(receipt);
        assertThat(done(enter("t1", "90", "80", "70", "60")).receipt()).isEqualTo(receipt);
        assertThat(reasons(enter("t1", "1", "80", "70", "60"))).containsExactly("slip SPENT_SLIP");
        assertThat(count("paperballots")).isZero();
    }

    @Test
    void aSlipUsedOnAPhoneTakesNoPaperBallot() {
        done(federation.of(CastBallot.class).run(slip, marks("1", "2", "3", "4")));
        assertThat(reasons(enter("t1", "90", "80", "70", "60"))).containsExactly("slip SPENT_SLIP");
    }

    @Test
    void aTellerWhoGuessesTheMarksOfASlipUsedOnAPhoneIsNotToldSo() {
        done(federation.of(CastBallot.class).run(slip, marks("1", "2", "3", "4")));
        assertThat(reasons(enter("t1", "1", "2", "3", "4"))).containsExactly("slip SPENT_SLIP");
    }

    @Test
    void entriesFollowTheRulesOfBallots() {
        assertThat(reasons(enter("t1", "90", "80", "70")))
                .containsExactly("marks.3 INCOMPLETE_BALLOT");
        assertThat(reasons(enter("t1", "90", "80", "70", "101")))
                .containsExactly("marks.3 OUT_OF_RANGE");
        var elsewhere =
                federation
                        .of(EnterPaperBallot.class)
                        .run(stranger(), slip, marks("90", "80", "70", "60"));
        assertThat(reasons(elsewhere)).containsExactly("slip UNKNOWN_SLIP");
        assertThat(count("paperballots")).isZero();
    }

    @Test
    void closingLeavesNoEntryBehindAndTakesNoMore() {
        done(enter("t1", "90", "80", "70", "60"));
        federation.close(poll);

        assertThat(count("paperballots")).isZero();
        assertThat(reasons(enter("t2", "90", "80", "70", "60"))).containsExactly("POLL_NOT_OPEN");
        assertThat(count("paperballots")).isZero();
        assertThat(count("ballots")).isZero();
    }

    @Test
    void beforeOpeningNothingIsEntered() {
        var early = new Federation(4);
        var prepared = early.withSlips(early.prepared(), "staff", 4);
        var outcome =
                early.of(EnterPaperBallot.class)
                        .run(
                                office("t1"),
                                early.slip(prepared, "staff", 0),
                                marks("90", "80", "70", "60"));
        assertThat(reasons(outcome)).containsExactly("POLL_NOT_OPEN");
    }

    @Test
    void manyEntriesOfOneTellerAtOnceCastNothing() throws Exception {
        Together.run(
                IntStream.range(0, 50)
                        .<Callable<Outcome<Progress>>>mapToObj(
                                _ -> () -> enter("t1", "90", "80", "70", "60"))
                        .toList());

        assertThat(count("ballots")).isZero();
        assertThat(count("paperballots")).isEqualTo(1);
    }

    @Test
    void twoTellersManyTimesAtOnceCastOneBallot() throws Exception {
        var outcomes =
                Together.run(
                        IntStream.range(0, 50)
                                .<Callable<Outcome<Progress>>>mapToObj(
                                        n -> () -> enter("t" + n % 2, "90", "80", "70", "60"))
                                .toList());

        assertThat(count("ballots")).isEqualTo(1);
        assertThat(
                        outcomes.stream()
                                .filter(one -> one.refusals().isEmpty())
                                .map(one -> one.valueOrNull().receipt())
                                .filter(java.util.Objects::nonNull)
                                .distinct())
                .hasSize(1);
    }

    private Outcome<Progress> enter(String teller, String... marks) {
        return federation.of(EnterPaperBallot.class).run(office(teller), slip, marks(marks));
    }

    private Ballots ballots() {
        return federation.of(Ballots.class);
    }

    private String id() {
        return Slip.parse(slip).orElseThrow().ballotId();
    }

    private Document stored() {
        return List.copyOf(federation.mongo.findAll(Document.class, "ballots")).getFirst();
    }

    private long count(String collection) {
        return federation.mongo.getCollection(collection).countDocuments();
    }
}
