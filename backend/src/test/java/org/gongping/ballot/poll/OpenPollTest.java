package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.gongping.ballot.Federation;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.util.Set;

class OpenPollTest {

    private final Federation federation = new Federation(6);

    @Test
    void everyGroupWithVotersNeedsSlips() {
        var poll = federation.withSlips(federation.prepared(), "staff", 6);

        var outcome = open(poll, poll.version());

        assertThat(reasons(outcome)).containsExactly("slips REQUIRED", "slips REQUIRED");
        assertThat(outcome.refusals())
                .extracting(refusal -> refusal.arguments().getFirst())
                .containsExactly("主要负责同志评议", "单位副职评议");
        assertThat(stored(poll).state()).isEqualTo(PollState.PREPARED);
    }

    @Test
    void aGroupWithoutVotersNeedsNone() {
        var withoutMembers = new Federation(4);
        var nobody = withoutMembers.roster.staff().stream().filter(s -> !s.number().equals("p1"));
        withoutMembers.roster =
                new org.gongping.organisation.Roster(
                        Federation.CODE, "e2", java.util.List.of("办公室"), nobody.toList());
        var poll = withoutMembers.prepared();
        poll = withoutMembers.withSlips(poll, "deputies", 2);
        poll = withoutMembers.withSlips(poll, "staff", 4);

        var opened =
                done(
                        withoutMembers
                                .of(OpenPoll.class)
                                .run(office("o1"), poll.key().local(), poll.version()));
        assertThat(opened.state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void inAClosedCycleNoPollIsOpened() {
        var poll = federation.withSlips(federation.prepared(), "principal", 1);
        poll = federation.withSlips(poll, "deputies", 2);
        poll = federation.withSlips(poll, "staff", 6);
        federation.closeCycle();

        assertThat(reasons(open(poll, poll.version()))).containsExactly("poll WRONG_STATE");
        assertThat(stored(poll).state()).isEqualTo(PollState.PREPARED);
    }

    @Test
    void openingAgainAnswersAsTheFirstTime() {
        var opened = federation.opened();
        assertThat(done(open(opened, opened.version() - 1))).isEqualTo(opened);
    }

    @Test
    void anOldVersionIsRefused() {
        var poll = federation.prepared();
        federation.withSlips(poll, "staff", 6);
        assertThat(reasons(open(poll, 1))).containsExactly("version STALE");
    }

    @Test
    void aPollOfAnotherOrganisationIsNotFound() {
        var poll = federation.prepared();
        var outcome = federation.of(OpenPoll.class).run(stranger(), poll.key().local(), 1);
        assertThat(reasons(outcome)).containsExactly("poll NOT_FOUND");
    }

    @Test
    void everyStepIsChainedToTheOneBefore() {
        var history = federation.opened().history();

        assertThat(history)
                .extracting(PollEvent::step)
                .containsExactly(
                        PollStep.PREPARED,
                        PollStep.SLIPS_REGISTERED,
                        PollStep.SLIPS_REGISTERED,
                        PollStep.SLIPS_REGISTERED,
                        PollStep.OPENED);
        var previous = Chain.START;
        for (PollEvent event : history) {
            var again =
                    PollEvent.after(previous, event.step(), event.detail(), event.at(), event.by());
            assertThat(event).isEqualTo(again);
            previous = event.hash();
        }
    }

    @Test
    void onlyOfficeAndAuditorsOfTheOrganisationSeeIt() {
        var poll = federation.prepared();

        assertThat(poll.isOpenTo(caller(Role.OFFICE))).isTrue();
        assertThat(poll.isOpenTo(caller(Role.AUDITOR))).isTrue();
        assertThat(poll.isOpenTo(caller(Role.LEADER, Role.ADMIN))).isFalse();
        assertThat(poll.isOpenTo(stranger())).isFalse();
    }

    private static Caller caller(Role... roles) {
        return new Caller(Federation.CODE, "x", Set.of(roles), false);
    }

    private Outcome<Poll> open(Poll poll, int version) {
        return federation.of(OpenPoll.class).run(office("o1"), poll.key().local(), version);
    }

    private Poll stored(Poll poll) {
        return federation.of(Polls.class).find(poll.key()).orElseThrow();
    }
}
