package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

class CastCredentialTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;
    private final Poll collecting = links.collecting();
    private final List<Browser> browsers =
            IntStream.rangeClosed(1, 5).mapToObj(n -> links.collected(collecting, n)).toList();
    private final Browser browser = browsers.getFirst();

    @Test
    void aBallotCastWithACredentialIsLikeAnyOther() {
        links.open(collecting);

        var receipt = done(cast(browser.shown(), marks("95", "80.0", "0", "100")));

        var stored = federation.mongo.findAll(Document.class, "ballots").getFirst();
        assertThat(stored.keySet()).containsExactly("_id", "poll", "group", "marks");
        assertThat(stored.getString("_id")).matches("fed:[0-9a-f]{64}");
        assertThat(stored.getString("group")).isEqualTo("staff");
        assertThat(stored.get("marks", Document.class))
                .isEqualTo(
                        new Document("1", "95")
                                .append("2", "80")
                                .append("3", "0")
                                .append("4", "100"));
        var ballot = federation.of(Ballots.class).find(stored.getString("_id")).orElseThrow();
        assertThat(receipt.leaf()).isEqualTo(ballot.leaf());
    }

    @Test
    void nothingStoredOfTheVoterIsInTheBallot() {
        links.open(collecting);
        done(cast(browser.shown(), marks("95", "80", "0", "100")));

        var ballot = federation.mongo.findAll(Document.class, "ballots").getFirst();
        var issue = federation.mongo.findAll(Document.class, "issues").getFirst();

        assertThat(ballot.toString())
                .doesNotContain(issue.getString("_id").substring(4))
                .doesNotContain(issue.getString("blinded"));
    }

    @Test
    void theSameMarksAgainGetTheSameReceiptAndOthersAreRefused() {
        links.open(collecting);
        var first = done(cast(browser.shown(), marks("95", "80", "70", "60")));

        assertThat(done(cast(browser.shown(), marks("95", "80.0", "70", "60")))).isEqualTo(first);
        assertThat(reasons(cast(browser.shown(), marks("95", "80", "70", "61"))))
                .containsExactly("credential SPENT_CREDENTIAL");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ofAThousandDifferentBallotsWithOneCredentialOneWins() throws Exception {
        links.open(collecting);

        var outcomes =
                atOnce(
                        1000,
                        n ->
                                cast(
                                        browser.shown(),
                                        marks(
                                                String.valueOf(n / 100),
                                                String.valueOf(n % 100),
                                                "7",
                                                "8")));

        assertThat(outcomes.stream().filter(one -> one.refusals().isEmpty())).hasSize(1);
        assertThat(outcomes.stream().flatMap(one -> reasons(one).stream()))
                .hasSize(999)
                .containsOnly("credential SPENT_CREDENTIAL");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void nothingIsTakenBeforeThePollIsOpen() {
        assertThat(reasons(cast(browser.shown(), marks("1", "2", "3", "4"))))
                .containsExactly("POLL_NOT_OPEN");
        assertThat(count()).isZero();
        links.open(collecting);
        done(cast(browser.shown(), marks("1", "2", "3", "4")));
    }

    @Test
    void aClosedPollTakesNothingButRepeatsReceipts() {
        var poll = links.open(collecting);
        var receipt = done(cast(browser.shown(), marks("1", "2", "3", "4")));
        federation.close(poll);

        assertThat(done(cast(browser.shown(), marks("1", "2", "3", "4")))).isEqualTo(receipt);
        assertThat(reasons(cast(browsers.getLast().shown(), marks("1", "2", "3", "4"))))
                .containsExactly("POLL_NOT_OPEN");
        assertThat(federation.mongo.findAll(Document.class, "issuer-keys")).isEmpty();
        assertThat(federation.order.forgotten).contains("issues", "ballots");
    }

    @Test
    void ballotsKeepTheRulesOfThePaper() {
        links.open(collecting);
        assertThat(reasons(cast(browser.shown(), marks("1", "2", "3"))))
                .containsExactly("marks.3 INCOMPLETE_BALLOT");
        assertThat(reasons(cast(browser.shown(), marks("1", "2", "3", "101"))))
                .containsExactly("marks.3 OUT_OF_RANGE");
        assertThat(count()).isZero();
    }

    @Test
    void whoAbstainsAboutSomebodyGivesNoFactAboutThem() {
        var poll = links.open(collecting);
        var some = new ArrayList<>(marks("90", "80", "70"));
        some.set(1, new Mark("2", null, null));
        some.add(new Mark("4", null, null));

        var receipt = done(cast(browser.shown(), some));
        var slip = federation.slip(poll, "principal", 0);
        done(federation.of(CastBallot.class).run(slip, List.copyOf(some)));
        federation.close(poll);

        var stored = federation.mongo.findAll(Document.class, "ballots");
        assertThat(stored)
                .allSatisfy(ballot ->
                        assertThat(ballot.get("marks", Document.class))
                                .isEqualTo(new Document("1", "90").append("3", "70")));
        assertThat(federation.of(FactSource.class).facts(new CycleKey("fed", "2025"))).hasSize(4);
        assertThat(done(cast(browser.shown(), some))).isEqualTo(receipt);
    }

    @Test
    void noMoreAreCastThanIssuedAndNoMoreIssuedThanAreOnTheRoll() {
        var poll = links.open(collecting);
        browsers.subList(0, 3).forEach(one -> done(cast(one.shown(), marks("1", "2", "3", "4"))));
        federation.close(poll);

        var counts = federation.of(Boards.class).find(poll.key().full()).orElseThrow().counts();

        assertThat(counts)
                .allSatisfy(count -> {
                    var roll = poll.group(count.group()).orElseThrow().roll();
                    assertThat(count.cast()).isLessThanOrEqualTo(count.issued());
                    assertThat(count.issued()).isLessThanOrEqualTo(roll);
                })
                .filteredOn(count -> count.group().equals(GROUP))
                .containsExactly(new Board.GroupCount(GROUP, 5, 3));
    }

    @Test
    void aPollThatWasGivenUpTakesNothing() {
        var poll = links.open(collecting);
        done(federation.of(VoidPoll.class).run(office("o1"), seen(poll), "系统故障"));
        assertThat(reasons(cast(browser.shown(), marks("1", "2", "3", "4"))))
                .containsExactly("POLL_VOIDED");
        assertThat(count()).isZero();
    }

    private Outcome<Receipt> cast(CastCredential.Shown shown, List<Mark> marks) {
        return federation.of(CastCredential.class).run(shown, marks);
    }

    private long count() {
        return federation.mongo.getCollection("ballots").countDocuments();
    }

    private static List<Outcome<Receipt>> atOnce(int times, IntFunction<Outcome<Receipt>> task)
            throws Exception {
        return Together.run(
                IntStream.range(0, times)
                        .<Callable<Outcome<Receipt>>>mapToObj(n -> () -> task.apply(n))
                        .toList());
    }
}
