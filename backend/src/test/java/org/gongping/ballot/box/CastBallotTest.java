package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

class CastBallotTest {

    private final Federation federation = new Federation(6);

    @Test
    void aBallotIsStoredUnderItsSlipAndTheReceiptIsItsLeaf() {
        var poll = federation.opened();
        var slip = federation.slip(poll, "staff", 0);

        var receipt = done(cast(slip, marks("95", "80.0", "0", "100")));

        var id = Slip.parse(slip).orElseThrow().ballotId();
        var stored = federation.of(Ballots.class).find(id).orElseThrow();
        assertThat(stored.marks())
                .containsEntry("1", "95")
                .containsEntry("2", "80")
                .containsEntry("3", "0")
                .containsEntry("4", "100")
                .hasSize(4);
        assertThat(receipt.leaf()).isEqualTo(stored.leaf());
    }

    @Test
    void aStoredBallotHoldsNothingThatCouldTellWhoCastIt() {
        var poll = federation.opened();
        done(cast(federation.slip(poll, "staff", 0), marks("95", "80", "0", "100")));

        var stored = federation.mongo.findAll(Document.class, "ballots").getFirst();

        assertThat(stored.keySet()).containsExactly("_id", "poll", "group", "marks");
        assertThat(stored.getString("_id")).matches("fed:[0-9a-f]{64}");
        assertThat(stored.getString("poll")).isEqualTo("fed:2025:review:staff:1");
        assertThat(stored.getString("group")).isEqualTo("staff");
        assertThat(stored.get("marks", Document.class))
                .isEqualTo(
                        new Document("1", "95")
                                .append("2", "80")
                                .append("3", "0")
                                .append("4", "100"));
    }

    @Test
    void theSameMarksAgainGetTheSameReceipt() {
        var slip = federation.slip(federation.opened(), "staff", 0);
        var first = done(cast(slip, marks("95", "80", "70", "60")));

        var inAnotherOrder = new ArrayList<>(marks("95", "80.0", "70", "60")).reversed();
        assertThat(done(cast(slip, inAnotherOrder))).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void otherMarksWithTheSameSlipAreRefused() {
        var slip = federation.slip(federation.opened(), "staff", 0);
        done(cast(slip, marks("95", "80", "70", "60")));

        assertThat(reasons(cast(slip, marks("95", "80", "70", "61"))))
                .containsExactly("slip SPENT_SLIP");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void oneSlipCastAThousandTimesAtOnceIsOneBallotAndOneReceipt() throws Exception {
        var slip = federation.slip(federation.opened(), "staff", 0);

        var receipts = atOnce(1000, _ -> cast(slip, marks("95", "80", "70", "60")));

        assertThat(receipts.stream().map(Federation::done).distinct()).hasSize(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ofAThousandDifferentBallotsWithOneSlipOneWins() throws Exception {
        var slip = federation.slip(federation.opened(), "staff", 0);

        var outcomes =
                atOnce(
                        1000,
                        n ->
                                cast(
                                        slip,
                                        marks(
                                                "95",
                                                "80",
                                                String.valueOf(n / 100),
                                                String.valueOf(n % 100))));

        assertThat(outcomes.stream().filter(one -> one.refusals().isEmpty())).hasSize(1);
        assertThat(outcomes.stream().flatMap(one -> reasons(one).stream()))
                .hasSize(999)
                .containsOnly("slip SPENT_SLIP");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void everyCandidateNeedsExactlyOneMark() {
        var slip = federation.slip(federation.opened(), "staff", 0);
        var marks = new ArrayList<>(marks("95", "80"));
        marks.add(new Mark("2", null, new BigDecimal("80")));
        marks.add(new Mark("4", null, new BigDecimal("50")));

        var outcome = cast(slip, marks);

        assertThat(reasons(outcome))
                .containsExactly("marks.1 INCOMPLETE_BALLOT", "marks.2 INCOMPLETE_BALLOT");
        assertThat(outcome.refusals().getFirst().arguments()).containsExactly("姓名m002");
        assertThat(reasons(cast(slip, marks("1", "2", "3", "4", "5"))))
                .containsExactly("marks INCOMPLETE_BALLOT");
        assertThat(count()).isZero();
    }

    @Test
    void marksOutOfRangeOrOffTheStepAreRefused() {
        var slip = federation.slip(federation.opened(), "staff", 0);

        assertThat(reasons(cast(slip, marks("-1", "100.5", "101", "1E-900000000"))))
                .containsExactly(
                        "marks.0 OUT_OF_RANGE",
                        "marks.1 OUT_OF_RANGE",
                        "marks.2 OUT_OF_RANGE",
                        "marks.3 OUT_OF_RANGE");
        assertThat(reasons(cast(slip, marks("99.5", "100", "0", "1E+900000000"))))
                .containsExactly("marks.0 OUT_OF_RANGE", "marks.3 OUT_OF_RANGE");
    }

    @Test
    void slipsThatAreNotThisPollsAndGroupsAreUnknown() {
        var poll = federation.opened();
        var good = federation.slip(poll, "staff", 0);
        var wrongGroup = Slip.prefix(poll.key(), "deputies") + "." + federation.token("staff", 0);
        var token = "A".repeat(43);

        for (String bad :
                List.of(wrongGroup, Slip.prefix(poll.key(), "staff") + "." + token, "x")) {
            assertThat(reasons(cast(bad, marks("1", "2", "3", "4"))))
                    .containsExactly("slip UNKNOWN_SLIP");
        }
        done(cast(good, marks("1", "2", "3", "4")));
    }

    @Test
    void aSlipThatWasReplacedIsUnknown() {
        var poll = federation.prepared();
        poll = federation.withSlips(poll, "staff", 6);
        var old = federation.slip(poll, "staff", 0);
        federation.open(poll);

        assertThat(reasons(cast(old, marks("1", "2", "3", "4"))))
                .containsExactly("slip UNKNOWN_SLIP");
    }

    @Test
    void nothingIsTakenBeforeThePollIsOpen() {
        var poll = federation.withSlips(federation.prepared(), "staff", 6);
        var slip = federation.slip(poll, "staff", 0);

        assertThat(reasons(cast(slip, marks("1", "2", "3", "4")))).containsExactly("POLL_NOT_OPEN");
        assertThat(count()).isZero();

        poll = federation.withSlips(poll, "principal", 1);
        poll = federation.withSlips(poll, "deputies", 2);
        done(federation.of(OpenPoll.class).run(office("o1"), poll.key().local(), poll.version()));
        done(cast(slip, marks("1", "2", "3", "4")));
    }

    @Test
    void aClosedPollTakesNothingButRepeatsReceipts() {
        var poll = federation.opened();
        var cast = federation.slip(poll, "staff", 0);
        var receipt = done(cast(cast, marks("1", "2", "3", "4")));
        federation.close(poll);

        assertThat(done(cast(cast, marks("1", "2", "3", "4")))).isEqualTo(receipt);
        assertThat(reasons(cast(cast, marks("1", "2", "3", "5")))).containsExactly("POLL_NOT_OPEN");
        assertThat(reasons(cast(federation.slip(poll, "staff", 1), marks("1", "2", "3", "4"))))
                .containsExactly("POLL_NOT_OPEN");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void readingTheBallotPaperSpendsNothing() {
        var poll = federation.opened();
        var slip = federation.slip(poll, "deputies", 1);

        IntStream.range(0, 100).forEach(_ -> assertThat(paper(slip).spent()).isFalse());
        done(cast(slip, marks("1", "2", "3", "4")));

        assertThat(paper(slip).spent()).isTrue();
        assertThat(federation.of(ReadBallotPaper.class).run(slip + "x")).isEmpty();
    }

    private BallotPaper paper(String slip) {
        return federation.of(ReadBallotPaper.class).run(slip).orElseThrow();
    }

    private Outcome<Receipt> cast(String slip, List<Mark> marks) {
        return federation.of(CastBallot.class).run(slip, marks);
    }

    private long count() {
        return federation.mongo.getCollection("ballots").countDocuments();
    }

    private static List<Outcome<Receipt>> atOnce(
            int times, java.util.function.IntFunction<Outcome<Receipt>> task) throws Exception {
        return Together.run(
                IntStream.range(0, times)
                        .<Callable<Outcome<Receipt>>>mapToObj(n -> () -> task.apply(n))
                        .toList());
    }
}
