package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.CountIssued;
import org.gongping.ballot.poll.DeclareConfidential;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.cycle.UnfinishedBusiness;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** From links to credentials to an open poll. */
class CollectingTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;

    @Test
    void collectingMakesOneKeyForEachGroupWithLinksAndShowsItsPublicHalf() {
        var linked = links.linked();
        assertThat(linked.groups()).extracting(one -> one.access().issuer()).containsOnlyNulls();

        var poll = links.start(linked);

        assertThat(poll.state()).isEqualTo(PollState.COLLECTING);
        assertThat(poll.group(GROUP).orElseThrow().access().issuer().publicKey().getModulus())
                .satisfies(modulus -> assertThat(modulus.bitLength()).isEqualTo(2048));
        assertThat(poll.group("deputies").orElseThrow().access().issuer()).isNull();
        assertThat(federation.mongo.findAll(Document.class, "issuer-keys")).hasSize(1);
    }

    @Test
    void startingAgainAnswersAsTheFirstTimeAndKeysMadeBeforeAKillAreKept() {
        var linked = links.linked();
        var key = federation.of(GuardIssuerKeys.class).make(linked.key(), GROUP);
        federation.restart();

        var poll = links.start(linked);

        assertThat(poll.group(GROUP).orElseThrow().access().issuer()).isEqualTo(key);
        assertThat(links.start(linked)).isEqualTo(poll);
    }

    @Test
    void nobodyCollectsWithoutLinksOrWithTwo() {
        var prepared = federation.prepared();
        assertThat(reasons(start(prepared))).containsExactly("poll NO_LINKS");

        var chosen = links.choose(prepared);
        var lacking = start(chosen);
        assertThat(reasons(lacking)).containsExactly("links LINKS_LACKING");
        assertThat(lacking.refusals().getFirst().arguments()).containsExactly("干部职工评议", 6L);
    }

    @Test
    void whoHasALinkAndStandsOnAnotherRollTooWouldVoteTwice() {
        var linked = links.linked();
        var both = List.of(new Voter("m001", "姓名m001", "办公室", null, List.of()));
        var sheet = new RollSheet(linked.key(), "deputies", both);
        federation.of(RollSheets.class).add(sheet);
        var deputies = linked.group("deputies").orElseThrow();
        federation.mongo.remove(new Query(), "polls");
        var twice = linked.with(deputies.withRoll(sheet.roll()));
        federation.of(Polls.class).add(twice);

        var outcome = start(twice);

        assertThat(reasons(outcome)).containsExactly("roll ON_TWO_ROLLS");
        assertThat(outcome.refusals().getFirst().arguments()).containsExactly("姓名m001");
    }

    @Test
    void aPollWithLinksIsNotOpenedBeforeCollecting() {
        assertThat(reasons(open(links.linked()))).containsExactly("poll NOT_COLLECTED");
    }

    @Test
    void eachGroupNeedsEnoughWhoCollectedOrToKnowThatItIsNotAnonymous() {
        var poll = printed(links.collecting());
        IntStream.rangeClosed(1, 4).forEach(n -> links.collected(poll, n));

        var outcome = open(poll);
        assertThat(reasons(outcome)).containsExactly("groups.2 TOO_FEW_COLLECTED");
        assertThat(outcome.refusals().getFirst().arguments()).containsExactly("干部职工评议", 4, 5);

        var declared = done(declare(poll, GROUP));
        assertThat(declared.group(GROUP).orElseThrow().access().confidential()).isTrue();
        assertThat(done(open(declared)).state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void withEnoughWhoCollectedItOpens() {
        var poll = printed(links.collecting());
        IntStream.rangeClosed(1, 5).forEach(n -> links.collected(poll, n));

        var opened = done(open(poll));

        assertThat(opened.state()).isEqualTo(PollState.OPEN);
        assertThat(done(open(poll))).isEqualTo(opened);
        assertThat(federation.of(CountIssued.class).run(opened))
                .containsEntry("principal", 1)
                .containsEntry("deputies", 2)
                .containsEntry(GROUP, 5);
    }

    @Test
    void onlyGroupsWithLinksAreDeclaredAndOnlyBeforeCasting() {
        var poll = links.collecting();
        assertThat(reasons(declare(poll, "deputies"))).containsExactly("group NO_LINKS");
        assertThat(reasons(declare(poll, "nobody"))).containsExactly("group NOT_IN_SCHEME");
        IntStream.rangeClosed(1, 5).forEach(n -> links.collected(poll, n));
        var opened = links.open(poll);
        assertThat(reasons(declare(opened, GROUP))).containsExactly("poll WRONG_STATE");
    }

    @Test
    void whoHasNotCollectedIsOnTheChaseListAndNothingOfTheOthers() {
        var linked = links.linked();
        assertThat(reasons(federation.of(ReadChaseList.class).run(linked)))
                .containsExactly("poll COLLECTION_NOT_STARTED");
        var poll = links.start(linked);
        List.of(1, 3, 6).forEach(n -> links.collected(poll, n));

        var missing = done(federation.of(ReadChaseList.class).run(poll));

        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().voters())
                .extracting(Voter::number)
                .containsExactly("m002", "m004", "m005");
    }

    @Test
    void slipsMayBePrintedWhileOthersCollectButNotForThem() {
        var poll = links.collecting();
        var printed = federation.withSlips(poll, "deputies", 2);
        assertThat(printed.state()).isEqualTo(PollState.COLLECTING);

        var wish = new RegisterSlips.Wish(GROUP, List.of("a".repeat(64)));
        var seen = new Seen(printed.key().local(), printed.version());
        assertThat(reasons(federation.of(RegisterSlips.class).run(office("o1"), seen, wish)))
                .containsExactly("group NO_SLIPS");
    }

    @Test
    void inAClosedCycleNothingBeginsAndACollectionKeepsItOpen() {
        var linked = links.linked();
        federation.closeCycle();
        assertThat(reasons(start(linked))).containsExactly("poll WRONG_STATE");
        assertThat(reasons(federation.of(StartCollecting.class).run(stranger(), seen(linked))))
                .containsExactly("poll NOT_FOUND");

        var other = new Links(6);
        var poll = other.collecting();
        var business = other.federation.of(UnfinishedBusiness.class);
        assertThat(business.of(poll.key().cycleKey())).isPresent();
    }

    @Test
    void issuedIsCountedAtMostOnceASecond() {
        var poll = links.collecting();
        var count = federation.of(CountIssued.class);
        assertThat(count.run(poll)).containsEntry(GROUP, 0);
        links.collected(poll, 1);
        assertThat(count.run(poll)).containsEntry(GROUP, 0);
        federation.clock.advance(Duration.ofSeconds(1));
        assertThat(count.run(poll)).containsEntry(GROUP, 1);
        assertThat(Browser.fresh(poll, GROUP).sent()).hasSize(342);
        assertThat(poll.groups()).extracting(VoterGroup::issued).containsOnly(0);
    }

    private Poll printed(Poll poll) {
        return federation.withSlips(federation.withSlips(poll, "principal", 1), "deputies", 2);
    }

    private Outcome<Poll> start(Poll poll) {
        return federation.of(StartCollecting.class).run(office("o1"), seen(poll));
    }

    private Outcome<Poll> open(Poll poll) {
        return federation.of(OpenPoll.class).run(office("o1"), poll.key().local(), poll.version());
    }

    private Outcome<Poll> declare(Poll poll, String group) {
        return federation.of(DeclareConfidential.class).run(office("o1"), seen(poll), group);
    }
}
