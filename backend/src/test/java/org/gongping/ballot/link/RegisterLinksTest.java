package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Links;
import org.gongping.ballot.link.RegisterLinks.Wish;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RegisterLinksTest {

    private final Links links = new Links(6);
    private final Poll poll = links.chosen();

    @Test
    void aVoterWithALinkHoldsItsHashAndNothingElseMore() {
        var linked = done(register(poll, links.fresh(poll)));
        var sheet = linked.group(GROUP).orElseThrow().rollSheet();
        var stored = links.federation.mongo.findById(sheet, Document.class, "roll");

        assertThat(stored.keySet())
                .containsExactlyInAnyOrder("_id", "poll", "group", "voters", "_class");
        assertThat(stored.getList("voters", Document.class))
                .hasSize(6)
                .allSatisfy(voter ->
                        assertThat(voter.keySet())
                                .containsExactlyInAnyOrder("number", "name", "unit", "token"));
    }

    @Test
    void everyVotersLinkIsGoodForThatVoter() {
        var linked = done(register(poll, links.fresh(poll)));

        for (int member = 1; member <= 6; member++) {
            assertThat(paper(linked, member).voter().number()).isEqualTo(Links.number(member));
        }
        assertThat(linked.group(GROUP).orElseThrow().roll()).isEqualTo(6);
        assertThat(linked.history().getLast().detail()).endsWith(rollHash(linked));
    }

    @Test
    void theServerStoresHashesOfTokensAlone() {
        var linked = done(register(poll, links.fresh(poll)));
        var token = links.link(linked, 1).split("\\.", 2)[1];

        var stored = links.federation.mongo.findAll(Document.class, "roll").toString();

        assertThat(stored).doesNotContain(token);
        assertThat(stored).contains(Chain.sha256(java.util.Base64.getUrlDecoder().decode(token)));
    }

    @Test
    void newLinksVoidTheEarlierOnes() {
        var first = done(register(poll, links.fresh(poll)));
        var old = links.link(first, 1);

        var second = done(register(first, links.fresh(poll)));

        var read = links.federation.of(ReadCollectionPaper.class);
        assertThat(read.run(old).orElseThrow().replaced()).isTrue();
        assertThat(paper(second, 1).voter().number()).isEqualTo("m001");
        assertThat(rollHash(second)).isNotEqualTo(rollHash(first));
    }

    @Test
    void theSameLinksAgainAnswerAsTheFirstTime() {
        var fresh = links.fresh(poll);
        var first = done(register(poll, fresh));
        assertThat(done(register(poll, fresh.reversed()))).isEqualTo(first);
    }

    @Test
    void everybodyOnTheRollGetsOneAndNobodyElse() {
        var some = links.fresh(poll).subList(0, 4);
        var outcome = register(poll, some);
        assertThat(reasons(outcome)).containsExactly("links LINKS_MISSING");
        assertThat(outcome.refusals().getFirst().arguments()).containsExactly(2);

        var more = new ArrayList<>(links.fresh(poll));
        more.add(links.fresh("p1"));
        more.add(links.fresh("m001"));
        assertThat(reasons(register(poll, more)))
                .containsExactly("links.6.voter NOT_ON_ROLL", "links.7.voter NOT_ON_ROLL");
    }

    @Test
    void whatIsNoHashOrGoodForTwoVotersIsRefusedWhereItStands() {
        var bad = new ArrayList<>(links.fresh(poll));
        bad.set(1, new VoterLink("m002", "x"));
        bad.set(2, new VoterLink("m003", bad.getFirst().hash()));

        assertThat(reasons(register(poll, bad)))
                .containsExactly("links.1.hash MALFORMED", "links.2.hash MALFORMED");
    }

    /** Else the earlier holder's link would be good for somebody else now. */
    @Test
    void aVotersLinkIsNeverAnotherVotersLater() {
        var fresh = links.fresh(poll);
        var linked = done(register(poll, fresh));
        var swapped = new ArrayList<>(fresh);
        swapped.set(0, new VoterLink("m001", fresh.get(1).hash()));
        swapped.set(1, new VoterLink("m002", fresh.get(0).hash()));

        assertThat(reasons(register(linked, swapped)))
                .containsExactly("links.0.hash ID_REUSED", "links.1.hash ID_REUSED");
    }

    @Test
    void aTokenOfAnotherGroupIsRefusedForItWouldVoteTwice() {
        var linked = done(register(poll, links.fresh(poll)));
        var both = linksFor(linked, "deputies");
        var taken = paper(linked, 1).voter().tokenHash();

        var wish = new Wish("deputies", List.of(links.fresh("d1"), new VoterLink("d2", taken)));
        assertThat(reasons(run(both, wish))).containsExactly("links.1.hash ID_REUSED");
    }

    @Test
    void aGroupWithSlipsAnUnknownOneAnOldVersionAndStrangersAreRefused() {
        var fresh = links.fresh(poll);
        assertThat(reasons(run(poll, new Wish("deputies", fresh))))
                .containsExactly("group NO_LINKS");
        assertThat(reasons(run(poll, new Wish("nobody", fresh))))
                .containsExactly("group NOT_IN_SCHEME");
        var wish = new Wish(GROUP, fresh);
        var register = links.federation.of(RegisterLinks.class);
        assertThat(reasons(register.run(stranger(), seen(poll), wish)))
                .containsExactly("poll NOT_FOUND");
        done(run(poll, wish));
        assertThat(reasons(register(poll, links.fresh(poll)))).containsExactly("version STALE");
    }

    @Test
    void onceCollectingBeganNoGroupGetsNewLinks() {
        var collecting = links.start(done(register(poll, links.fresh(poll))));
        assertThat(reasons(register(collecting, links.fresh(poll))))
                .containsExactly("poll WRONG_STATE");
    }

    @Test
    void whoIsMovedToTheGroupHasNoLinkAndWhoStaysKeepsTheirs() {
        var linked = done(register(poll, links.fresh(poll)));
        var wish = new CorrectRoll.Wish(List.of("d1"), GROUP);

        var moved =
                done(links.federation.of(CorrectRoll.class).run(office("o1"), seen(linked), wish));

        var voters = links.federation.of(ReadRolls.class).voters(moved.group(GROUP).orElseThrow());
        assertThat(voters).hasSize(7);
        assertThat(voters).filteredOn(voter -> voter.tokenHash() == null).hasSize(1);
        assertThat(paper(moved, 1).voter().number()).isEqualTo("m001");
    }

    private Poll linksFor(Poll seen, String group) {
        return done(
                links.federation
                        .of(org.gongping.ballot.poll.ChooseVoterMode.class)
                        .run(office("o1"), seen(seen), group, VoterMode.LINKS));
    }

    private CollectionPaper paper(Poll of, int member) {
        var link = links.link(of, member);
        return links.federation.of(ReadCollectionPaper.class).run(link).orElseThrow();
    }

    private static String rollHash(Poll of) {
        return of.group(GROUP).orElseThrow().rollHash();
    }

    private Outcome<Poll> register(Poll seen, List<VoterLink> all) {
        return run(seen, new Wish(GROUP, all));
    }

    private Outcome<Poll> run(Poll seen, Wish wish) {
        return links.federation.of(RegisterLinks.class).run(office("o1"), seen(seen), wish);
    }
}
