package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.reasons;

import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;

class ExportPollBundleTest {

    private static final Caller AUDITOR =
            new Caller(Federation.CODE, "a1", Set.of(Role.AUDITOR), false);

    private final Federation federation = new Federation(6);

    @Test
    void beforeClosingItIsRefusedAndNothingIsWrittenDown() {
        var prepared = federation.prepared();
        assertThat(reasons(export(prepared.key()))).containsExactly("poll POLL_NOT_CLOSED");
        var poll = federation.open(prepared);
        assertThat(reasons(export(poll.key()))).containsExactly("poll POLL_NOT_CLOSED");
        assertThat(federation.of(PollBundles.class).bytes(poll.key())).isEmpty();
        assertThat(federation.of(PollExports.class).of(poll.key())).isEmpty();
    }

    @Test
    void aPollThatWasGivenUpHasNothingToCount() {
        var poll = federation.opened();
        done(federation.of(VoidPoll.class).run(Federation.office("o1"), Links.seen(poll), "误发"));

        assertThat(reasons(export(poll.key()))).containsExactly("poll POLL_VOIDED");
        assertThat(federation.of(PollBundles.class).bytes(poll.key())).isEmpty();
    }

    @Test
    void aStrangersPollIsNotFound() {
        var poll = federation.close(federation.opened());
        var stranger = new Caller("other", "a1", Set.of(Role.AUDITOR), false);

        var outcome = federation.of(ExportPollBundle.class).run(stranger, poll.key().local());

        assertThat(reasons(outcome)).containsExactly("poll NOT_FOUND");
        assertThat(reasons(federation.of(ExportPollBundle.class).run(AUDITOR, "nonsense")))
                .containsExactly("poll NOT_FOUND");
    }

    @Test
    void everyExportIsWrittenDownChainedAndBoundToTheBoard() {
        var poll = federation.close(voted("91", "81"));

        var first = done(export(poll.key())).export();
        var second = done(export(poll.key())).export();

        var root = federation.of(Boards.class).find(poll.key().full()).orElseThrow().root();
        assertThat(federation.of(PollExports.class).of(poll.key()))
                .containsExactly(first, second)
                .allSatisfy(one -> assertThat(one.root()).isEqualTo(root));
        var again = PollExport.after(first.hash(), second.at(), second.by(), poll.key(), root);
        assertThat(second).isEqualTo(again);
        assertThat(PollExport.after(Chain.START, first.at(), "a1", poll.key(), root))
                .isEqualTo(first);
    }

    @Test
    void exportsAtTheSameMomentAreAllWrittenDown() throws Exception {
        var poll = federation.close(voted("91", "81"));

        Together.run(Collections.nCopies(8, () -> done(export(poll.key()))));

        assertThat(federation.of(PollExports.class).of(poll.key())).hasSize(8);
    }

    @Test
    void theFileSaysNeitherWhoCastABallotNorWhichMarksWereGivenTogetherNorInWhatOrder() {
        var one = bundle(federation.close(voted("91", "81")));
        var other = bundle(federation.close(voted("81", "91")));

        assertThat(one).isEqualTo(other).contains("\"mark\":\"91\"", "\"mark\":\"81\"");
        assertThat(one).doesNotContain("_id", "\"id\":\"slip", "receipt", "leaf", "token");
    }

    /** Two ballots of the staff, the first giving everybody one mark, the second another. */
    private Poll voted(String first, String second) {
        var poll = federation.opened();
        cast(poll, 0, first);
        cast(poll, 1, second);
        return poll;
    }

    private void cast(Poll poll, int slip, String mark) {
        var sheet = marks(mark, mark, mark, mark);
        done(federation.of(CastBallot.class).run(federation.slip(poll, "staff", slip), sheet));
    }

    private String bundle(Poll poll) {
        var bytes = federation.of(PollBundles.class).bytes(poll.key()).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Outcome<ExportPollBundle.Taken> export(PollKey poll) {
        return federation.of(ExportPollBundle.class).run(AUDITOR, poll.local());
    }
}
