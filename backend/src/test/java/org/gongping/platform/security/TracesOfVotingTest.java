package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.poll.Poll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What issuing and casting leave in the database: one document each, and nothing else. */
class TracesOfVotingTest extends VotingByHttp {

    private PollDesk desk;
    private Poll poll;
    private Browser browser;
    private String slip;

    @BeforeEach
    void aPollIsCollecting() {
        desk = desk();
        poll = desk.collecting();
        slip = desk.right(poll, PollDesk.SLIPS, 0);
    }

    @Test
    void issuingAddsOneIssueAndChangesNothingElse() {
        var sent = Browser.fresh(poll, PollDesk.LINKS).sent();
        var before = everything();

        assertGood(issue(link(0), sent));

        assertOneMore("issues", before, everything());
    }

    @Test
    void aRepeatedOrRefusedIssueChangesNothing() {
        var sent = Browser.fresh(poll, PollDesk.LINKS).sent();
        assertGood(issue(link(0), sent));
        var before = everything();

        assertGood(issue(link(0), sent));
        var other = Browser.fresh(poll, PollDesk.LINKS).sent();
        assertRefused("CREDENTIAL_ISSUED", issue(link(0), other));
        assertRefused("UNKNOWN_LINK", issue(link(1) + "A", other));
        assertRefused("BLINDED_MESSAGE_LENGTH", issue(link(1), "AAAA"));
        assertRefused("BLINDED_MESSAGE_ZERO", issue(link(1), Browser.text(new byte[256])));
        assertRefused("MALFORMED", issue(link(1), "!"));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void castingAddsOneBallotAndChangesNothingElse() {
        aCredentialIsCollectedAndThePollOpened();
        var marks = marks(poll, "90");
        var before = everything();

        assertGood(castBallot(slip, marks));
        var between = everything();
        assertOneMore("ballots", before, between);

        assertGood(castCredential(browser.shown(), marks));
        assertOneMore("ballots", between, everything());
    }

    @Test
    void aRepeatedCastChangesNothing() {
        aCredentialIsCollectedAndThePollOpened();
        var marks = marks(poll, "90");
        assertGood(castBallot(slip, marks));
        assertGood(castCredential(browser.shown(), marks));
        var before = everything();

        assertGood(castBallot(slip, marks));
        assertGood(castCredential(browser.shown(), marks));
        assertRefused("SPENT_SLIP", castBallot(slip, marks(poll, "91")));
        assertRefused("SPENT_CREDENTIAL", castCredential(browser.shown(), marks(poll, "91")));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRefusedCastChangesNothing() {
        aCredentialIsCollectedAndThePollOpened();
        var marks = marks(poll, "90");
        var forged = browser.with(Blinding.random(256)).shown();
        var nobodys = PollDesk.right(poll, PollDesk.SLIPS, "A".repeat(43));
        var before = everything();

        assertRefused("UNKNOWN_SLIP", castBallot(nobodys, marks));
        assertRefused("UNKNOWN_SLIP", castBallot("x", marks));
        assertRefused("OUT_OF_RANGE", castBallot(slip, marks(poll, "101")));
        assertRefused("INCOMPLETE_BALLOT", castBallot(slip, ""));
        assertRefused("FORGED_CREDENTIAL", castCredential(forged, marks));
        var nowhere = browser.shown("x", PollDesk.LINKS);
        assertRefused("NOT_FOUND", castCredential(nowhere, marks));
        assertRefused("MALFORMED", castCredential(malformed(browser.shown()), marks));
        assertRefused("OUT_OF_RANGE", castCredential(browser.shown(), marks(poll, "0.5")));
        assertRefused("INCOMPLETE_BALLOT", castCredential(browser.shown(), ""));

        assertThat(everything()).isEqualTo(before);
    }

    private void aCredentialIsCollectedAndThePollOpened() {
        browser = collected(poll, PollDesk.LINKS, link(0));
        poll = desk.open(poll);
    }

    private String link(int voter) {
        return desk.right(poll, PollDesk.LINKS, voter);
    }

    private static void assertGood(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("\"refusals\":[]");
    }

    private static void assertRefused(String code, HttpResponse<String> answer) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static void assertOneMore(
            String name, Map<String, List<Document>> before, Map<String, List<Document>> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((collection, documents) -> {
            var fresh = new ArrayList<>(documents);
            before.get(collection).forEach(fresh::remove);
            assertThat(fresh).as(collection).hasSize(collection.equals(name) ? 1 : 0);
            assertThat(documents)
                    .as(collection)
                    .hasSize(before.get(collection).size() + fresh.size());
        });
    }
}
