package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.Together;
import org.gongping.ballot.box.VoidPoll;
import org.gongping.ballot.poll.IssuedCredentials;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IssueCredentialTest {

    private final Links links = new Links(6);
    private final Poll poll = links.collecting();

    @Test
    void whatIsIssuedIsASignatureOfWhatWasBlinded() {
        var browser = Browser.fresh(poll, GROUP);

        var signature = done(issue(1, browser.sent()));

        var key = poll.group(GROUP).orElseThrow().access().issuer().publicKey();
        var opened =
                new BigInteger(1, java.util.Base64.getUrlDecoder().decode(signature))
                        .modPow(key.getPublicExponent(), key.getModulus());
        assertThat(opened).isEqualTo(browser.blinding().blinded());
        assertThat(signature).hasSize(342);
    }

    @Test
    void theSameBlindedMessageAHundredTimesGetsOneSignature() throws Exception {
        var sent = Browser.fresh(poll, GROUP).sent();

        var answers = atOnce(Stream.generate(() -> sent).limit(100).toList());

        assertThat(answers.stream().map(Federation::done).distinct()).hasSize(1);
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void ofAThousandDifferentOnesAtOnceOnOneLinkOneIsSigned() throws Exception {
        var key = poll.group(GROUP).orElseThrow().access().issuer().publicKey();
        var blinds =
                IntStream.range(0, 1000)
                        .mapToObj(_ -> new BigInteger(1, Blinding.random(255)).setBit(3))
                        .map(number -> Browser.text(Blinding.bytes(key, number)))
                        .toList();

        var outcomes = atOnce(blinds);

        assertThat(outcomes.stream().filter(one -> one.refusals().isEmpty())).hasSize(1);
        assertThat(outcomes.stream().flatMap(one -> reasons(one).stream()))
                .hasSize(999)
                .containsOnly("link CREDENTIAL_ISSUED");
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void anIssueHoldsPollGroupAndHashOfTheBlindedMessageAndNothingElse() {
        done(issue(1, Browser.fresh(poll, GROUP).sent()));

        var stored = links.federation.mongo.findAll(Document.class, "issues").getFirst();

        assertThat(stored.keySet()).containsExactly("_id", "poll", "group", "blinded");
        assertThat(stored.getString("_id")).matches("fed:[0-9a-f]{64}");
        assertThat(stored.getString("poll")).isEqualTo("fed:2025:review:staff:1");
        assertThat(stored.getString("group")).isEqualTo("staff");
        assertThat(stored.getString("blinded")).matches("[0-9a-f]{64}");
    }

    /** Computed apart, by a few lines of Python after the Javadoc. */
    @Test
    void anIssuesIdHashesPollGroupAndVoter() {
        assertThat(Issue.id(poll.key(), GROUP, "m001"))
                .isEqualTo("fed:112b37207bd5fad4fb1a65912f71a91a22fe294c0a911f4c41b5983704722783");
    }

    @Test
    void issuingIsNotInThePollsHistory() {
        done(issue(1, Browser.fresh(poll, GROUP).sent()));
        var polls = links.federation.of(org.gongping.ballot.poll.Polls.class);
        assertThat(polls.find(poll.key())).contains(poll);
    }

    @Test
    void whoeverAsksAgainAfterTheProcessEndedFinishes() {
        var browser = Browser.fresh(poll, GROUP);
        var good = Issue.of(poll.key(), GROUP, voter(1), browser.blinding().blindedBytes());
        links.federation.of(Issues.class).add(good); // Ended between insert and signature.
        links.federation.restart();

        assertThat(done(issue(1, browser.sent()))).hasSize(342);
        assertThat(reasons(issue(1, Browser.fresh(poll, GROUP).sent())))
                .containsExactly("link CREDENTIAL_ISSUED");
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsGivenAgainAfterCollectingButNothingNewIsIssued() {
        var sent = IntStream.range(0, 5).mapToObj(_ -> Browser.fresh(poll, GROUP).sent()).toList();
        var first = done(issue(1, sent.getFirst()));
        IntStream.range(1, 5).forEach(n -> done(issue(n + 1, sent.get(n))));
        links.open(poll);

        assertThat(done(issue(1, sent.getFirst()))).isEqualTo(first);
        assertThat(reasons(issue(6, Browser.fresh(poll, GROUP).sent())))
                .containsExactly("COLLECTION_OVER");
        assertThat(reasons(issue(1, Browser.fresh(poll, GROUP).sent())))
                .containsExactly("link CREDENTIAL_ISSUED");
    }

    @Test
    void malformedBlindsAreRefusedEachWithItsCodeAndSpendNothing() {
        var key = poll.group(GROUP).orElseThrow().access().issuer().publicKey();
        var n = key.getModulus();

        assertThat(reasons(issue(1, number(BigInteger.ZERO))))
                .containsExactly("blinded BLINDED_MESSAGE_ZERO");
        assertThat(reasons(issue(1, number(BigInteger.ONE))))
                .containsExactly("blinded BLINDED_MESSAGE_ONE");
        assertThat(reasons(issue(1, number(n.subtract(BigInteger.ONE)))))
                .containsExactly("blinded BLINDED_MESSAGE_MINUS_ONE");
        assertThat(reasons(issue(1, number(n))))
                .containsExactly("blinded BLINDED_MESSAGE_TOO_LARGE");
        assertThat(reasons(issue(1, "AAAA"))).containsExactly("blinded BLINDED_MESSAGE_LENGTH");
        assertThat(reasons(issue(1, "!"))).containsExactly("blinded MALFORMED");
        assertThat(issued()).isZero();
        done(issue(1, Browser.fresh(poll, GROUP).sent()));
    }

    @Test
    void aLinkThatIsNobodysIsUnknown() {
        var sent = Browser.fresh(poll, GROUP).sent();
        var other = links.link(poll, 1).replaceFirst("^[^.]*", "eA");
        var unknown = links.link(poll, 1).split("\\.", 2)[0] + "." + "A".repeat(43);

        for (String link : List.of("x", "", other, unknown)) {
            assertThat(reasons(links.federation.of(IssueCredential.class).run(link, sent)))
                    .containsExactly("link UNKNOWN_LINK");
        }
    }

    @Test
    void nothingIsIssuedBeforeCollectingNorOnceThePollWasGivenUp() {
        var early = new Links(6);
        var linked = early.linked();
        var sent = Browser.fresh(poll, GROUP).sent();
        var issue = early.federation.of(IssueCredential.class);
        assertThat(reasons(issue.run(early.link(linked, 1), sent)))
                .containsExactly("COLLECTION_NOT_STARTED");

        var before = done(issue(1, sent));
        assertThat(before).isNotEmpty();
        done(links.federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));
        assertThat(reasons(issue(1, sent))).containsExactly("POLL_VOIDED");
        assertThat(reasons(issue(2, sent))).containsExactly("POLL_VOIDED");
    }

    /** Not even if the process ended before it destroyed the keys. */
    @Test
    void nothingIsSignedOnceThePollIsClosed() {
        var sent = IntStream.range(0, 5).mapToObj(_ -> Browser.fresh(poll, GROUP).sent()).toList();
        IntStream.range(0, 5).forEach(n -> done(issue(n + 1, sent.get(n))));
        var mongo = links.federation.mongo;
        var keys = mongo.findAll(Document.class, "issuer-keys");
        links.federation.close(links.open(poll));

        assertNothingIsSigned(sent.getFirst());
        mongo.insert(keys, "issuer-keys");
        assertNothingIsSigned(sent.getFirst());
    }

    private void assertNothingIsSigned(String sent) {
        var other = Browser.fresh(poll, GROUP).sent();
        assertThat(List.of(issue(1, sent), issue(1, other), issue(6, other)))
                .allSatisfy(outcome -> assertThat(outcome.valueOrNull()).isNull())
                .extracting(Federation::reasons)
                .containsExactly(
                        List.of("COLLECTION_OVER"),
                        List.of("link CREDENTIAL_ISSUED"),
                        List.of("COLLECTION_OVER"));
        assertThat(issued()).isEqualTo(5);
    }

    @Test
    void aHundredLooksAtALinkSpendNothing() {
        for (int look = 0; look < 100; look++) {
            assertThat(paper(1).issued()).isFalse();
        }
        done(issue(1, Browser.fresh(poll, GROUP).sent()));
        assertThat(paper(1).issued()).isTrue();
        assertThat(paper(2).issued()).isFalse();
    }

    private CollectionPaper paper(int member) {
        var link = links.link(poll, member);
        return links.federation.of(ReadCollectionPaper.class).run(link).orElseThrow();
    }

    private Voter voter(int member) {
        return paper(member).voter();
    }

    private String number(BigInteger number) {
        var key = poll.group(GROUP).orElseThrow().access().issuer().publicKey();
        return Browser.text(Blinding.bytes(key, number));
    }

    private Outcome<String> issue(int member, String blinded) {
        var link = links.link(poll, member);
        return links.federation.of(IssueCredential.class).run(link, blinded);
    }

    private List<Outcome<String>> atOnce(List<String> blinds) throws Exception {
        return Together.run(
                blinds.stream()
                        .<Callable<Outcome<String>>>map(blinded -> () -> issue(1, blinded))
                        .toList());
    }

    private int issued() {
        return links.federation.of(IssuedCredentials.class).count(poll.key(), GROUP);
    }
}
