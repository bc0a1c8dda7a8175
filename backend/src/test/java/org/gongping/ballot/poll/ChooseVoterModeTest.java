package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.link.ReadCollectionPaper;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.util.List;

class ChooseVoterModeTest {

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.prepared();

    @Test
    void slipsAreTheRuleAndLinksAreChosenByGroup() {
        assertThat(poll.groups()).extracting(VoterGroup::mode).containsOnly(VoterMode.SLIPS);

        var changed = done(choose(poll, "staff", VoterMode.LINKS));

        assertThat(changed.groups())
                .extracting(VoterGroup::mode)
                .containsExactly(VoterMode.SLIPS, VoterMode.SLIPS, VoterMode.LINKS);
        assertThat(changed.history().getLast().detail()).isEqualTo("staff LINKS");
        assertThat(stored()).isEqualTo(changed);
    }

    @Test
    void slipsOfAGroupThatGetsLinksAreVoid() {
        var printed = federation.withSlips(poll, "staff", 6);

        var group = done(choose(printed, "staff", VoterMode.LINKS)).group("staff").orElseThrow();

        assertThat(group.issued()).isZero();
        assertThat(group.slips()).isNull();
    }

    @Test
    void linksOfAGroupThatGetsSlipsAreVoidAndStaySo() {
        var links = new Links(6);
        var linked = links.linked();
        var link = links.link(linked, 1);
        var read = links.federation.of(ReadCollectionPaper.class);
        assertThat(read.run(link)).isPresent();

        var choose = links.federation.of(ChooseVoterMode.class);
        var slips = done(choose.run(office("o1"), seen(linked), GROUP, VoterMode.SLIPS));
        done(choose.run(office("o1"), seen(slips), GROUP, VoterMode.LINKS));

        assertThat(read.run(link).orElseThrow().replaced()).isTrue();
    }

    @Test
    void whatVotersWereToldOfTheirGroupIsNeverTakenBack() {
        var linked = done(choose(poll, "staff", VoterMode.LINKS));
        var declare = federation.of(DeclareConfidential.class);
        var told = done(declare.run(office("o1"), seen(linked), "staff"));
        var anew = federation.of(RefreezePoll.class);
        var frozen = done(anew.run(office("o1"), poll.key().local(), told.version()));
        assertThat(frozen.group("staff").orElseThrow().isDeclaredConfidential()).isTrue();

        var slips = done(choose(frozen, "staff", VoterMode.SLIPS));
        assertThat(slips.group("staff").orElseThrow().isDeclaredConfidential()).isFalse();
        var links = done(choose(slips, "staff", VoterMode.LINKS));
        assertThat(links.group("staff").orElseThrow().isDeclaredConfidential()).isTrue();
    }

    @Test
    void whatIsChosenAlreadyChangesNothing() {
        var changed = done(choose(poll, "staff", VoterMode.LINKS));

        assertThat(done(choose(poll, "staff", VoterMode.LINKS))).isEqualTo(changed);
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void theChoiceOutlivesFreezingAnew() {
        var changed = done(choose(poll, "staff", VoterMode.LINKS));

        var anew =
                done(
                        federation
                                .of(RefreezePoll.class)
                                .run(office("o1"), poll.key().local(), changed.version()));

        assertThat(anew.group("staff").orElseThrow().mode()).isEqualTo(VoterMode.LINKS);
    }

    @Test
    void itIsRefusedForAnUnknownGroupAnOldVersionAnOpenPollAndStrangers() {
        assertThat(reasons(choose(poll, "nobody", VoterMode.LINKS)))
                .containsExactly("group NOT_IN_SCHEME");
        assertThat(reasons(choose(stranger(), poll, "staff"))).containsExactly("poll NOT_FOUND");
        var opened = federation.open(poll);
        assertThat(reasons(choose(poll, "staff", VoterMode.LINKS)))
                .containsExactly("poll WRONG_STATE");
        assertThat(stored()).isEqualTo(opened);

        var other = new Federation(6);
        var seen = other.prepared();
        other.withSlips(seen, "staff", 6);
        var old = new Seen(seen.key().local(), seen.version());
        var late = other.of(ChooseVoterMode.class).run(office("o1"), old, "staff", VoterMode.LINKS);
        assertThat(reasons(late)).containsExactly("version STALE");
    }

    @Test
    void pollsFromBeforeThereWereLinksReadAsSlips() {
        var earlier = federation.mongo.findAll(Document.class, "polls").getFirst();
        var groups = earlier.getList("groups", Document.class);
        groups.forEach(
                group -> List.of("mode", "rollSheet", "confidential").forEach(group::remove));
        federation.mongo.updateFirst(new Query(), Update.update("groups", groups), "polls");

        var read = stored();

        assertThat(read.groups()).extracting(VoterGroup::mode).containsOnly(VoterMode.SLIPS);
        assertThat(read.groups()).extracting(VoterGroup::rollSheet).containsOnlyNulls();
        assertThat(reasons(choose(read, "staff", VoterMode.LINKS)))
                .containsExactly("roll REQUIRED");
        assertThat(federation.open(read).state()).isEqualTo(PollState.OPEN);
    }

    private Outcome<Poll> choose(Poll seen, String group, VoterMode mode) {
        return choose(office("o1"), seen, group, mode);
    }

    private Outcome<Poll> choose(Caller caller, Poll seen, String group) {
        return choose(caller, seen, group, VoterMode.LINKS);
    }

    private Outcome<Poll> choose(Caller caller, Poll seen, String group, VoterMode mode) {
        var which = new Seen(seen.key().local(), seen.version());
        return federation.of(ChooseVoterMode.class).run(caller, which, group, mode);
    }

    private Poll stored() {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
