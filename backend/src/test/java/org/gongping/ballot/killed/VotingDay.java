package org.gongping.ballot.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;

import org.bson.Document;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.box.Board;
import org.gongping.ballot.box.Boards;
import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.CastCredential;
import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.Receipt;
import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.link.OpenSigner;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Outcome;

import java.util.List;

/** What is issued, cast and closed in one poll, step by step, and again by whoever was cut off. */
record VotingDay(Federation federation, Papers papers) {

    private static final String[] MARKS = {"95", "80", "70", "60"};
    private static final String[] OTHERS = {"1", "2", "3", "4"};

    /** A poll in which all but the last voter have collected, and all slips are printed. */
    static Papers prepare(Federation federation) {
        var links = new Links(federation);
        var poll = links.collecting();
        for (int member = 1; member < Running.MEMBERS; member++) {
            links.collected(poll, member);
        }
        poll = federation.withSlips(poll, "principal", 1);
        poll = federation.withSlips(poll, "deputies", 2);
        var browser = Browser.fresh(poll, Links.GROUP);
        return new Papers(
                poll.key().full(),
                poll.version(),
                links.link(poll, Running.MEMBERS),
                browser.sent(),
                signed(federation, poll, browser),
                federation.slip(poll, "deputies", 0));
    }

    /** What the voter's browser will have: the signature depends on nothing but key and message. */
    private static CastCredential.Shown signed(Federation federation, Poll poll, Browser browser) {
        var signer = new OpenSigner(federation);
        var blind = signer.sign(poll.key(), Links.GROUP, browser.blinding().blindedBytes());
        return browser.with(Browser.text(blind)).shown();
    }

    /** Everything once. */
    void run() {
        done(issue(papers.blinded()));
        done(open());
        done(cast(MARKS));
        done(castSlip(MARKS));
        done(close());
    }

    /** Everybody does again what they did, not knowing how far they got. */
    void runAgain() {
        if (stored().state() != PollState.CLOSED) {
            var first = done(issue(papers.blinded()));
            assertThat(done(issue(papers.blinded()))).isEqualTo(first);
            assertThat(reasons(issue(Browser.fresh(stored(), Links.GROUP).sent())))
                    .containsExactly("link CREDENTIAL_ISSUED");
            done(open());
        }
        assertThat(done(cast(MARKS))).isEqualTo(done(cast(MARKS)));
        assertThat(done(castSlip(MARKS))).isEqualTo(done(castSlip(MARKS)));
        if (stored().state() == PollState.OPEN) {
            assertThat(reasons(cast(OTHERS))).containsExactly("credential SPENT_CREDENTIAL");
            assertThat(reasons(castSlip(OTHERS))).containsExactly("slip SPENT_SLIP");
        }
        done(close());
    }

    /** One credential, one ballot each, no keys, nothing left to do; the board as frozen. */
    Board finished() {
        assertThat(stored("issues")).hasSize(Running.MEMBERS);
        assertThat(stored("ballots")).hasSize(2);
        assertThat(stored("issuer-keys")).isEmpty();
        assertThat(stored().settled()).isTrue();
        assertThat(reasons(cast(OTHERS))).containsExactly("POLL_NOT_OPEN");
        assertThat(reasons(castSlip(OTHERS))).containsExactly("POLL_NOT_OPEN");
        var board = federation.of(Boards.class).find(papers.poll()).orElseThrow();
        assertThat(board.leaves())
                .containsExactlyInAnyOrder(done(cast(MARKS)).leaf(), done(castSlip(MARKS)).leaf());
        assertThat(stored("ballots")).hasSize(2);
        return board;
    }

    private Outcome<String> issue(String blinded) {
        return federation.of(IssueCredential.class).run(papers.link(), blinded);
    }

    private Outcome<Poll> open() {
        return federation.of(OpenPoll.class).run(office("o1"), local(), papers.version());
    }

    private Outcome<Receipt> cast(String... marks) {
        return federation.of(CastCredential.class).run(papers.shown(), marks(marks));
    }

    private Outcome<Receipt> castSlip(String... marks) {
        return federation.of(CastBallot.class).run(papers.slip(), marks(marks));
    }

    private Outcome<Poll> close() {
        return federation.of(ClosePoll.class).run(office("o1"), local(), papers.version() + 1);
    }

    private String local() {
        return PollKey.ofFull(papers.poll()).orElseThrow().local();
    }

    private Poll stored() {
        var key = PollKey.ofFull(papers.poll()).orElseThrow();
        return federation.of(Polls.class).find(key).orElseThrow();
    }

    private List<Document> stored(String collection) {
        return federation.mongo.findAll(Document.class, collection);
    }
}
