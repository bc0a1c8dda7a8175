package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.ChooseVoterMode;
import org.gongping.ballot.poll.GroupToken;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.RefreezePoll;
import org.gongping.ballot.poll.VoterMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** An office that makes another link, by whatever detour, cannot collect unseen by the voter. */
class EarlierLinksTest {

    private final Links links = new Links(6);
    private final Federation federation = links.federation;
    private final Poll poll = links.linked();
    private final String old = links.link(poll, 1);

    @Test
    void whoWasStruckOutAndAddedBackSeesByTheOldLinkThatACredentialWasIssued() {
        var without = correct(poll, null);

        assertOldLinkTells(collectedAnew(correct(without, GROUP)));
    }

    @Test
    void soDoesWhoWasMovedAndMovedBack() {
        var moved = correct(poll, "deputies");

        assertOldLinkTells(collectedAnew(correct(moved, GROUP)));
    }

    @Test
    void soDoesWhoWasMovedAndStays() {
        var moved = correct(byLinks(poll, "deputies"), "deputies");
        var wish = new RegisterLinks.Wish("deputies", freshFor("d1", "d2", "m001"));
        var linked = done(federation.of(RegisterLinks.class).run(office("o1"), seen(moved), wish));

        var collecting = links.start(linked);
        var link = GroupToken.prefix(poll.key(), "deputies") + "." + links.token("m001");
        var asked = Browser.fresh(collecting, "deputies").sent();
        done(federation.of(IssueCredential.class).run(link, asked));

        assertOldLinkTells(collecting);
        assertThat(reasons(federation.of(IssueCredential.class).run(old, asked)))
                .containsExactly("link UNKNOWN_LINK");
    }

    @Test
    void soDoesEverybodyOnceThePollIsFrozenAnew() {
        var refreeze = federation.of(RefreezePoll.class);

        var anew = done(refreeze.run(office("o1"), poll.key().local(), poll.version()));

        assertOldLinkTells(collectedAnew(anew));
    }

    @Test
    void aLinkReplacedBeforeIsRememberedToo() {
        var replace = federation.of(ReplaceLink.class);
        var replaced = done(replace.run(office("o1"), seen(poll), GROUP, links.fresh("m001")));

        assertOldLinkTells(collectedAnew(correct(correct(replaced, null), GROUP)));
    }

    private Poll byLinks(Poll seen, String group) {
        var choose = federation.of(ChooseVoterMode.class);
        return done(choose.run(office("o1"), seen(seen), group, VoterMode.LINKS));
    }

    private List<VoterLink> freshFor(String... voters) {
        return Stream.of(voters).map(links::fresh).toList();
    }

    private Poll correct(Poll seen, @Nullable String group) {
        var wish = new CorrectRoll.Wish(List.of("m001"), group);
        return done(federation.of(CorrectRoll.class).run(office("o1"), seen(seen), wish));
    }

    /** Another link for everybody, and somebody collects with the one of the first. */
    private Poll collectedAnew(Poll seen) {
        var wish = new RegisterLinks.Wish(GROUP, links.fresh(seen));
        var linked = done(federation.of(RegisterLinks.class).run(office("o1"), seen(seen), wish));
        var collecting = links.start(linked);
        links.collected(collecting, 1);
        return collecting;
    }

    private void assertOldLinkTells(Poll collecting) {
        assertThat(links.link(collecting, 1)).isNotEqualTo(old);
        var paper = federation.of(ReadCollectionPaper.class).run(old).orElseThrow();
        assertThat(paper.voter().number()).isEqualTo("m001");
        assertThat(paper.replaced()).isTrue();
        assertThat(paper.issued()).isTrue();
    }
}
