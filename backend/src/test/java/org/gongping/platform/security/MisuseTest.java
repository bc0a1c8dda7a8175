package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.platform.security.PollDesk.LINKS;
import static org.gongping.platform.security.PollDesk.OTHER_LINKS;
import static org.gongping.platform.security.PollDesk.SLIPS;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.box.CastCredential.Shown;
import org.gongping.ballot.poll.Poll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every misuse of issuing and casting that docs/security.md lists has its code, and is answered
 * with the status and in the shape of every other.
 */
class MisuseTest extends VotingByHttp {

    /** 32 bytes that nobody drew. */
    private static final String NOBODYS = "A".repeat(43);

    private static final JsonMapper JSON = new JsonMapper();

    private PollDesk desk;
    private Poll poll;
    private String marks = "";

    @BeforeEach
    void aPollIsPrepared() {
        desk = desk();
        poll = desk.prepared();
        marks = marks(poll, "90");
    }

    @Test
    void beforeCollectingNothingIsIssuedOrCast() {
        assertIssue("COLLECTION_NOT_STARTED", issue(link(0), "AAAA"));
        assertBallot("POLL_NOT_OPEN", castBallot(slip(), marks));
        var shown = new Shown(poll.key().full(), LINKS, NOBODYS, NOBODYS, NOBODYS);
        assertCredential("POLL_NOT_OPEN", castCredential(shown, marks));
    }

    @Test
    void aLinkThatIsNobodysOrWasReplacedOrIsOfAGroupWithSlipsIsUnknown() {
        poll = desk.replaced(desk.collect(poll));
        var sent = Browser.fresh(poll, LINKS).sent();
        for (String link :
                Stream.of("", "x", PollDesk.right(poll, LINKS, NOBODYS), link(0), slip())
                        .toList()) {
            assertIssue("UNKNOWN_LINK", issue(link, sent), "link");
        }
    }

    @Test
    void aBlindedMessageThatNoHonestBrowserSendsIsRefused() {
        poll = desk.collect(poll);
        var key = Browser.fresh(poll, LINKS).blinding().key();
        var n = key.getModulus();
        var one = BigInteger.ONE;

        assertIssue("MALFORMED", issue(link(0), "!"), "blinded");
        assertIssue("BLINDED_MESSAGE_LENGTH", issue(link(0), "AAAA"), "blinded");
        assertBlinded("BLINDED_MESSAGE_ZERO", Blinding.bytes(key, BigInteger.ZERO));
        assertBlinded("BLINDED_MESSAGE_ONE", Blinding.bytes(key, one));
        assertBlinded("BLINDED_MESSAGE_MINUS_ONE", Blinding.bytes(key, n.subtract(one)));
        assertBlinded("BLINDED_MESSAGE_TOO_LARGE", Blinding.bytes(key, n));
    }

    @Test
    void aVoterIsIssuedOneCredentialAndOnlyWhileCollecting() {
        poll = desk.collect(poll);
        var browser = collected(poll, LINKS, link(0));
        var other = Browser.fresh(poll, LINKS).sent();
        assertIssue("CREDENTIAL_ISSUED", issue(link(0), other), "link");
        assertCredential("POLL_NOT_OPEN", castCredential(browser.shown(), marks));

        poll = desk.open(poll);

        assertIssue("COLLECTION_OVER", issue(link(1), other));
        assertIssue("CREDENTIAL_ISSUED", issue(link(0), other), "link");
    }

    @Test
    void aSlipIsRefusedThatIsNobodysOrWasSpentOrComesWithBadMarks() {
        poll = desk.open(desk.collect(poll));
        for (String bad :
                Stream.of("", "x", PollDesk.right(poll, SLIPS, NOBODYS), link(0)).toList()) {
            assertBallot("UNKNOWN_SLIP", castBallot(bad, marks), "slip");
        }
        assertBallot("INCOMPLETE_BALLOT", castBallot(slip(), firstAlone()), "marks", "1");
        assertBallot("OUT_OF_RANGE", castBallot(slip(), firstTooHigh()), "marks", "0");
        castBallot(slip(), marks);
        assertBallot("SPENT_SLIP", castBallot(slip(), marks(poll, "91")), "slip");
    }

    @Test
    void aCredentialIsRefusedThatIsNotGoodHereOrWasSpentOrComesWithBadMarks() {
        poll = desk.collect(poll);
        var browser = collected(poll, LINKS, link(0));
        var shown = browser.shown();
        var full = poll.key().full();
        poll = desk.open(poll);

        assertCredential("NOT_FOUND", castCredential(browser.shown("x", LINKS), marks), "poll");
        assertCredential("NO_LINKS", castCredential(browser.shown(full, SLIPS), marks), "group");
        assertBad("MALFORMED", malformed(shown));
        assertBad("CREDENTIAL_OF_OTHER_GROUP", browser.shown(full, OTHER_LINKS));
        assertBad("FORGED_CREDENTIAL", browser.with(Blinding.random(256)).shown());
        assertCredential("INCOMPLETE_BALLOT", castCredential(shown, firstAlone()), "marks", "1");
        assertCredential("OUT_OF_RANGE", castCredential(shown, firstTooHigh()), "marks", "0");
        castCredential(shown, marks);
        marks = marks(poll, "91");
        assertBad("SPENT_CREDENTIAL", shown);
    }

    @Test
    void nothingIsCastAfterTheAnnouncedEndOrAfterClosing() {
        poll = desk.collect(poll);
        var shown = collected(poll, LINKS, link(0)).shown();
        poll = desk.late(desk.open(poll));
        assertBallot("CASTING_OVER", castBallot(slip(), marks));
        assertCredential("CASTING_OVER", castCredential(shown, marks));

        poll = desk.close(poll);

        assertBallot("POLL_NOT_OPEN", castBallot(slip(), marks));
        assertCredential("POLL_NOT_OPEN", castCredential(shown, marks));
    }

    @Test
    void nothingOfAPollThatWasGivenUpIsGoodInItOrInTheNextRun() {
        poll = desk.collect(poll);
        var link = link(0);
        var browser = collected(poll, LINKS, link);
        var slip = slip();
        poll = desk.giveUp(poll);
        assertIssue("POLL_VOIDED", issue(link, browser.sent()));
        assertBallot("POLL_VOIDED", castBallot(slip, marks));
        assertCredential("POLL_VOIDED", castCredential(browser.shown(), marks));

        var next = desk.opened();

        assertBad("CREDENTIAL_OF_OTHER_POLL", browser.shown(next.key().full(), LINKS));
    }

    private void assertBlinded(String code, byte[] blinded) {
        assertIssue(code, issue(link(0), Browser.text(blinded)), "blinded");
    }

    private void assertBad(String code, Shown shown) {
        assertCredential(code, castCredential(shown, marks), "credential");
    }

    private static void assertIssue(String code, HttpResponse<String> answer, String... path) {
        assertRefused("issueCredential", "blindSignature", code, answer, path);
    }

    private static void assertBallot(String code, HttpResponse<String> answer, String... path) {
        assertRefused("castBallot", "receipt", code, answer, path);
    }

    private static void assertCredential(String code, HttpResponse<String> answer, String... path) {
        assertRefused("castCredential", "receipt", code, answer, path);
    }

    private static void assertRefused(
            String field, String good, String code, HttpResponse<String> answer, String... path) {
        assertThat(answer.statusCode()).isEqualTo(200);
        var at = "/data/%s/refusals/0/message".formatted(field);
        var message = JSON.readTree(answer.body()).at(at).asString();
        assertThat(message).isNotBlank().isNotEqualTo(code);
        assertThat(answer.body())
                .isEqualTo(
                        ("{\"data\":{\"%s\":{\"%s\":null,\"refusals\":[{\"code\":\"%s\","
                                        + "\"message\":\"%s\",\"path\":[%s]}]}}}")
                                .formatted(field, good, code, message, quoted(path)));
    }

    private static String quoted(String... path) {
        return Stream.of(path).map("\"%s\""::formatted).collect(Collectors.joining(","));
    }

    private String firstAlone() {
        return mark("90");
    }

    private String firstTooHigh() {
        return mark("101") + marks.substring(marks.indexOf("}") + 1);
    }

    private String mark(String mark) {
        var first = poll.candidates().getFirst().key();
        return "{candidate: \"%s\", mark: \"%s\"}".formatted(first, mark);
    }

    private String link(int voter) {
        return desk.right(poll, LINKS, voter);
    }

    private String slip() {
        return desk.right(poll, SLIPS, 0);
    }
}
