package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.link.RegisterLinks;
import org.gongping.ballot.poll.ChooseVoterMode;
import org.gongping.ballot.poll.DeclareConfidential;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Credentials that are not good here, each with its reason. */
class BadCredentialTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;
    private final Poll collecting = links.start(withTwoGroups(links.linked()));
    private final Browser browser =
            IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> links.collected(collecting, n))
                    .toList()
                    .getFirst();

    @Test
    void aForgedSignatureIsRefused() {
        open();
        var forged = browser.signature();
        forged[100] ^= 1;

        for (byte[] bad : List.of(forged, new byte[256], new byte[0], Blinding.random(256))) {
            assertThat(reasons(cast(browser.with(bad).shown(), marks("1", "2", "3", "4"))))
                    .containsExactly("credential FORGED_CREDENTIAL");
        }
        assertThat(count()).isZero();
    }

    @Test
    void whatIsNoCredentialAndWhereNoneIsTakenIsRefused() {
        var poll = open().key().full();
        var short31 = new CastCredential.Shown(poll, GROUP, "AAAA", "AAAA", "AAAA");

        assertThat(reasons(cast(short31, marks("1", "2", "3", "4"))))
                .containsExactly("credential MALFORMED");
        assertThat(reasons(cast(browser.shown(poll, "principal"), marks("1", "2", "3", "4"))))
                .containsExactly("group NO_LINKS");
        assertThat(reasons(cast(browser.shown(poll, "nobody"), marks("1", "2", "3", "4"))))
                .containsExactly("group NO_LINKS");
        for (String unknown :
                List.of("", "x", "fed:2025:review:staff:9", "no:2025:review:staff:1")) {
            assertThat(reasons(cast(browser.shown(unknown, GROUP), marks("1", "2", "3", "4"))))
                    .containsExactly("poll NOT_FOUND");
        }
    }

    @Test
    void aCredentialOfAnotherPollIsRefusedThere() {
        var poll = open();
        federation.close(poll);
        var rerun = links.start(links.linked());
        IntStream.rangeClosed(1, 5).forEach(n -> links.collected(rerun, n));
        var second = links.open(rerun);

        var replayed = browser.shown(second.key().full(), GROUP);

        assertThat(reasons(cast(replayed, marks("1", "2", "3", "4"))))
                .containsExactly("credential CREDENTIAL_OF_OTHER_POLL");
        assertThat(count()).isZero();
    }

    @Test
    void aCredentialOfAnotherGroupIsRefusedThere() {
        var poll = open().key().full();

        assertThat(reasons(cast(browser.shown(poll, "deputies"), marks("1", "2", "3", "4"))))
                .containsExactly("credential CREDENTIAL_OF_OTHER_GROUP");
        assertThat(count()).isZero();
    }

    /** The deputies have links too, and know that two are too few to be anonymous. */
    private Poll withTwoGroups(Poll poll) {
        var choose = federation.of(ChooseVoterMode.class);
        var two = done(choose.run(office("o1"), seen(poll), "deputies", VoterMode.LINKS));
        var all = List.of(links.fresh("d1"), links.fresh("d2"));
        var wish = new RegisterLinks.Wish("deputies", all);
        var linked = done(federation.of(RegisterLinks.class).run(office("o1"), seen(two), wish));
        var declare = federation.of(DeclareConfidential.class);
        return done(declare.run(office("o1"), seen(linked), "deputies"));
    }

    private Poll open() {
        var printed = federation.withSlips(collecting, "principal", 1);
        var open = federation.of(OpenPoll.class);
        return done(open.run(office("o1"), printed.key().local(), printed.version()));
    }

    private Outcome<Receipt> cast(CastCredential.Shown shown, List<Mark> marks) {
        return federation.of(CastCredential.class).run(shown, marks);
    }

    private long count() {
        return federation.mongo.getCollection("ballots").countDocuments();
    }
}
