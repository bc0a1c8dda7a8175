package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.SlipRegister;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;

import java.util.List;

class RegisterSlipsTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);
    private static final String D = "d".repeat(64);

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.prepared();

    @Test
    void registeredSlipsAreGoodInTheirGroupAlone() {
        var registered = done(register(poll, "deputies", A, B));

        assertThat(registered.group("deputies").orElseThrow().issued()).isEqualTo(2);
        assertThat(register().holds(registered, "deputies", A)).isTrue();
        assertThat(register().holds(registered, "staff", A)).isFalse();
        assertThat(register().holds(registered, "nobody", A)).isFalse();
        assertThat(register().holds(registered, "deputies", C)).isFalse();
    }

    @Test
    void newSlipsVoidTheGroupsEarlierOnes() {
        var first = done(register(poll, "deputies", A, B));
        var second = done(register(first, "deputies", C));

        assertThat(second.group("deputies").orElseThrow().issued()).isEqualTo(1);
        assertThat(register().holds(second, "deputies", A)).isFalse();
        assertThat(register().holds(second, "deputies", C)).isTrue();
    }

    @Test
    void theSameSlipsAgainAnswerAsTheFirstTime() {
        var first = done(register(poll, "deputies", A, B));
        assertThat(done(register(poll, "deputies", B, A))).isEqualTo(first);
    }

    @Test
    void thereAreNoMoreSlipsThanVoters() {
        var outcome = register(poll, "deputies", A, B, C);

        assertThat(reasons(outcome)).containsExactly("hashes TOO_MANY_SLIPS");
        assertThat(outcome.refusals().getFirst().arguments()).containsExactly(2);
    }

    @Test
    void whatIsNoHashOrComesTwiceIsRefusedWhereItStands() {
        assertThat(reasons(register(poll, "staff", A, A.toUpperCase(java.util.Locale.ROOT), A)))
                .containsExactly("hashes.1 MALFORMED", "hashes.2 MALFORMED");
        assertThat(reasons(register(poll, "staff"))).containsExactly("hashes REQUIRED");
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void aSlipOfAnotherGroupIsRefusedForItWouldVoteTwice() {
        var first = done(register(poll, "deputies", A));

        assertThat(reasons(register(first, "staff", B, A))).containsExactly("hashes.1 ID_REUSED");
        assertThat(stored()).isEqualTo(first);
    }

    @Test
    void anUnknownGroupAndAnotherOrganisationsPollAreRefused() {
        assertThat(reasons(register(poll, "nobody", A))).containsExactly("group NOT_IN_SCHEME");
        var seen = new Seen(poll.key().local(), 1);
        var wish = new RegisterSlips.Wish("staff", List.of(A));
        assertThat(reasons(federation.of(RegisterSlips.class).run(stranger(), seen, wish)))
                .containsExactly("poll NOT_FOUND");
    }

    @Test
    void anOldVersionIsRefused() {
        done(register(poll, "staff", A));
        assertThat(reasons(register(poll, "deputies", B))).containsExactly("version STALE");
    }

    @Test
    void anOpenPollTakesNoMoreSlips() {
        var opened = federation.open(poll);
        assertThat(reasons(register(opened, "staff", A))).containsExactly("poll WRONG_STATE");
    }

    @Test
    void slipsRegisteredWhileThePollIsOpenedAreEitherInTimeOrRefused() throws Exception {
        var ready = done(register(poll, "principal", A));
        ready = done(register(ready, "deputies", B));
        var all = done(register(ready, "staff", C));

        var outcomes =
                Together.<Outcome<Poll>>run(
                        List.of(
                                () ->
                                        federation
                                                .of(OpenPoll.class)
                                                .run(
                                                        office("o1"),
                                                        all.key().local(),
                                                        all.version()),
                                () -> register(all, "staff", D)));

        assertThat(outcomes.stream().filter(outcome -> outcome.refusals().isEmpty())).hasSize(1);
        var opened = stored().state() == PollState.OPEN;
        assertThat(register().holds(stored(), "staff", C)).isEqualTo(opened);
        assertThat(register().holds(stored(), "staff", D)).isEqualTo(!opened);
    }

    @Test
    void aSheetHoldsHashesPollAndGroupAndNothingElse() {
        done(register(poll, "deputies", B, A));

        var stored = federation.mongo.findAll(Document.class, "slips").getFirst();

        assertThat(stored.keySet())
                .containsExactlyInAnyOrder("_id", "poll", "group", "hashes", "_class");
        assertThat(stored.getList("hashes", String.class)).containsExactly(A, B);
    }

    private Outcome<Poll> register(Poll seen, String group, String... hashes) {
        var wish = new RegisterSlips.Wish(group, List.of(hashes));
        var version = new Seen(seen.key().local(), seen.version());
        return federation.of(RegisterSlips.class).run(office("o1"), version, wish);
    }

    private SlipRegister register() {
        return federation.of(SlipRegister.class);
    }

    private Poll stored() {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
