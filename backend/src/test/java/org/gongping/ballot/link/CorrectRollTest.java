package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.link.CorrectRoll.Wish;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.RefreezePoll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class CorrectRollTest {

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.prepared();

    @Test
    void theRollIsTheRosterByTheSchemesRules() {
        assertThat(roll(poll, "principal")).containsExactly("p1");
        assertThat(roll(poll, "deputies")).containsExactly("d1", "d2");
        assertThat(roll(poll, "staff"))
                .containsExactly("m001", "m002", "m003", "m004", "m005", "m006");
    }

    @Test
    void aPollKnowsHowManyAndWhereItIsWrittenButNotWho() {
        var stored = federation.mongo.findAll(Document.class, "polls").getFirst();
        var group = stored.getList("groups", Document.class).getFirst();

        assertThat(group.keySet())
                .containsExactlyInAnyOrder(
                        "key",
                        "title",
                        "weight",
                        "roll",
                        "issued",
                        "rollSheet",
                        "mode",
                        "confidential");
        assertThat(group.getString("rollSheet"))
                .matches("fed:2025:review:staff:1:principal:[0-9a-f]{64}");
        assertThat(stored.toJson())
                .doesNotContain("姓名p1", "姓名d1", "姓名m005", "姓名m006")
                .contains("姓名m001");
    }

    @Test
    void aSheetHoldsVotersPollAndGroupAndNothingElse() {
        var stored = federation.mongo.findAll(Document.class, "roll");

        assertThat(stored).hasSize(3);
        assertThat(stored.getFirst().keySet())
                .containsExactlyInAnyOrder("_id", "poll", "group", "voters", "_class");
        assertThat(stored.getFirst().getList("voters", Document.class).getFirst().keySet())
                .containsExactlyInAnyOrder("number", "name", "unit");
    }

    @Test
    void whoIsMovedVotesThereAndNowhereElse() {
        var moved = done(correct(poll, "deputies", "m001", "p1"));

        assertThat(roll(moved, "deputies")).containsExactly("d1", "d2", "m001", "p1");
        assertThat(roll(moved, "staff")).doesNotContain("m001").hasSize(5);
        assertThat(roll(moved, "principal")).isEmpty();
        assertThat(moved.groups()).extracting(VoterGroup::roll).containsExactly(0, 4, 5);
        assertThat(stored()).isEqualTo(moved);
    }

    @Test
    void whoIsStruckOutCanBeAddedBack() {
        var without = done(correct(poll, null, "m006"));
        assertThat(roll(without, "staff")).doesNotContain("m006").hasSize(5);

        var back = done(correct(without, "staff", "m006"));

        assertThat(back.group("staff").orElseThrow()).isEqualTo(poll.group("staff").orElseThrow());
    }

    @Test
    void whoHasLeftTheRosterIsStillOnTheRollAndCanBeStruckOut() {
        federation.roster = Roster.empty(Federation.CODE);

        assertThat(roll(poll, "staff")).hasSize(6);
        assertThat(roll(done(correct(poll, null, "m006")), "staff")).hasSize(5);
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        var moved = done(correct(poll, "deputies", "m001"));

        assertThat(done(correct(poll, "deputies", "m001"))).isEqualTo(moved);
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void moreSlipsThanVotersThereMayNotBeSoTheyAreVoid() {
        var printed = federation.withSlips(poll, "staff", 6);
        var shrunk = done(correct(printed, null, "m006")).group("staff").orElseThrow();
        assertThat(shrunk.issued()).isZero();
        assertThat(shrunk.slips()).isNull();

        var fewer = new Federation(6);
        var enough = fewer.withSlips(fewer.prepared(), "staff", 5);
        var kept = new Wish(List.of("m006"), null);
        var after = done(fewer.of(CorrectRoll.class).run(office("o1"), seen(enough), kept));
        assertThat(after.group("staff").orElseThrow().issued()).isEqualTo(5);
    }

    @Test
    void whoIsUnknownAndWhereNobodyVotesIsRefused() {
        assertThat(reasons(correct(poll, "staff", "p1", "x9")))
                .containsExactly("voters.1 NOT_FOUND");
        assertThat(reasons(correct(poll, null, "x9"))).containsExactly("voters.0 NOT_FOUND");
        assertThat(reasons(correct(poll, "nobody", "p1"))).containsExactly("group NOT_IN_SCHEME");
        assertThat(reasons(correct(poll, "staff"))).containsExactly("voters REQUIRED");
        assertThat(stored()).isEqualTo(poll);
    }

    @Test
    void anOldVersionAnOpenPollAndAnotherOrganisationsAreRefused() {
        done(correct(poll, "deputies", "m001"));
        assertThat(reasons(correct(poll, "deputies", "m002"))).containsExactly("version STALE");

        var wish = new Wish(List.of("m002"), "deputies");
        assertThat(reasons(correct(stranger(), poll, wish))).containsExactly("poll NOT_FOUND");

        var other = new Federation(6);
        var opened = other.opened();
        assertThat(reasons(other.of(CorrectRoll.class).run(office("o1"), seen(opened), wish)))
                .containsExactly("poll WRONG_STATE");
    }

    @Test
    void freezingAnewTakesTheRollFromTheRosterAgain() {
        var corrected = done(correct(poll, "deputies", "m001"));

        var anew =
                done(
                        federation
                                .of(RefreezePoll.class)
                                .run(office("o1"), poll.key().local(), corrected.version()));

        assertThat(anew.groups()).isEqualTo(poll.groups());
    }

    private Outcome<Poll> correct(Poll seen, @Nullable String group, String... voters) {
        return correct(office("o1"), seen, new Wish(List.of(voters), group));
    }

    private Outcome<Poll> correct(Caller caller, Poll seen, Wish wish) {
        return federation.of(CorrectRoll.class).run(caller, seen(seen), wish);
    }

    private static Seen seen(Poll poll) {
        return new Seen(poll.key().local(), poll.version());
    }

    private List<String> roll(Poll of, String group) {
        var found = of.group(group).orElseThrow();
        return federation.of(ReadRolls.class).voters(found).stream().map(Voter::number).toList();
    }

    private Poll stored() {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
