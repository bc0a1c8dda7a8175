package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ReplaceLinkTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;

    @Test
    void whoHasNotCollectedGetsAnotherLinkAndTheEarlierOneIsVoid() {
        var poll = links.collecting();
        var old = links.link(poll, 1);

        var replaced = done(replace(poll, links.fresh("m001")));

        var read = federation.of(ReadCollectionPaper.class);
        assertThat(read.run(old).orElseThrow().replaced()).isTrue();
        assertThat(reasons(federation.of(IssueCredential.class).run(old, "x")))
                .containsExactly("link UNKNOWN_LINK");
        assertThat(read.run(links.link(replaced, 1)).orElseThrow().voter().number())
                .isEqualTo("m001");
        assertThat(read.run(links.link(replaced, 2))).isPresent();
        links.collected(replaced, 1);
        assertThat(read.run(old).orElseThrow().issued()).isTrue();
    }

    @Test
    void whoHasCollectedGetsNoOtherLink() {
        var poll = links.collecting();
        links.collected(poll, 1);

        assertThat(reasons(replace(poll, links.fresh("m001"))))
                .containsExactly("link.voter CREDENTIAL_ISSUED");
        assertThat(reasons(replace(poll, links.fresh("d1"))))
                .containsExactly("link.voter NOT_ON_ROLL");
        assertThat(reasons(replace(poll, new VoterLink("m002", "x"))))
                .containsExactly("link.hash MALFORMED");
        var taken =
                federation
                        .of(ReadCollectionPaper.class)
                        .run(links.link(poll, 3))
                        .orElseThrow()
                        .voter()
                        .tokenHash();
        assertThat(reasons(replace(poll, new VoterLink("m002", taken))))
                .containsExactly("link.hash ID_REUSED");
    }

    /** It would be two people's, and neither of them could collect. */
    @Test
    void aLinkThatSomebodyHadBeforeIsNobodyElsesLater() {
        var poll = links.collecting();
        var old = federation.of(ReadCollectionPaper.class).run(links.link(poll, 1)).orElseThrow();
        var replaced = done(replace(poll, links.fresh("m001")));

        for (String voter : List.of("m001", "m002")) {
            assertThat(reasons(replace(replaced, new VoterLink(voter, old.voter().tokenHash()))))
                    .containsExactly("link.hash ID_REUSED");
        }
    }

    @Test
    void theSameLinkAgainAnswersAsTheFirstTime() {
        var poll = links.collecting();
        var fresh = links.fresh("m001");
        var replaced = done(replace(poll, fresh));
        assertThat(done(replace(poll, fresh))).isEqualTo(replaced);
    }

    @Test
    void onceCastingBeganAnotherLinkBuysNothing() {
        var poll = links.collecting();
        IntStream.rangeClosed(1, 5).forEach(n -> links.collected(poll, n));
        var opened = links.open(poll);

        assertThat(reasons(replace(opened, links.fresh("m006"))))
                .containsExactly("poll WRONG_STATE");
    }

    private Outcome<Poll> replace(Poll poll, VoterLink link) {
        return federation.of(ReplaceLink.class).run(office("o1"), seen(poll), GROUP, link);
    }
}
