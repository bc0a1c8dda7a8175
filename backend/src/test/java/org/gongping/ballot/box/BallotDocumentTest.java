package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.Poll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What ends a poll goes through all ballots of it, and must not leave a trace in any. */
class BallotDocumentTest {

    private static final String[] MARKS = {"95", "80", "70", "60"};

    private final Links links = new Links(6);
    private final Federation federation = links.federation;
    private Poll poll;
    private List<Document> cast;

    @BeforeEach
    void castByCredentialsAndBySlips() {
        var collecting = links.collecting();
        var browsers =
                IntStream.rangeClosed(1, 5).mapToObj(n -> links.collected(collecting, n)).toList();
        poll = links.open(collecting);
        var byCredential = federation.of(CastCredential.class);
        browsers.forEach(browser -> done(byCredential.run(browser.shown(), marks(MARKS))));
        for (int slip = 0; slip < 2; slip++) {
            var own = federation.slip(poll, "deputies", slip);
            done(federation.of(CastBallot.class).run(own, marks(MARKS)));
        }
        cast = stored();
        assertThat(cast).hasSize(7);
    }

    @Test
    void closingLeavesEveryBallotAsItWasCast() {
        federation.close(poll);

        assertBallotsAreAsCast();
    }

    @Test
    void givingUpLeavesEveryBallotAsItWasCast() {
        done(federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));

        assertBallotsAreAsCast();
    }

    private void assertBallotsAreAsCast() {
        assertThat(stored())
                .containsExactlyInAnyOrderElementsOf(cast)
                .allSatisfy(ballot ->
                        assertThat(ballot.keySet())
                                .containsExactly("_id", "poll", "group", "marks"));
    }

    private List<Document> stored() {
        return federation.mongo.findAll(Document.class, "ballots");
    }
}
