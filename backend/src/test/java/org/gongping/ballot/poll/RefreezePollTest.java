package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Federation.stranger;

import org.gongping.ballot.Federation;
import org.gongping.ballot.box.ReadBallotPaper;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.Roster;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Of six members four are judged: m001 to m004; then m002 leaves. */
class RefreezePollTest {

    private final Federation federation = new Federation(6);
    private final Poll prepared = federation.prepared();

    @Test
    void candidatesAndGroupsBecomeWhatTheRosterSaysNow() {
        leaves("m002");

        var refrozen = done(refreeze(prepared));

        assertThat(refrozen.candidates())
                .extracting(Candidate::number)
                .containsExactly("m001", "m003", "m004");
        assertThat(refrozen.group("staff").orElseThrow().roll()).isEqualTo(5);
        assertThat(refrozen.version()).isEqualTo(prepared.version() + 1);
        assertThat(stored()).isEqualTo(refrozen);
    }

    @Test
    void slipsPrintedBeforeAreVoid() {
        var printed = federation.withSlips(prepared, "staff", 6);
        var slip = federation.slip(printed, "staff", 0);
        assertThat(paper(slip)).isTrue();

        var refrozen = done(refreeze(printed));

        assertThat(refrozen.groups()).allSatisfy(group -> assertThat(group.issued()).isZero());
        assertThat(paper(slip)).isFalse();
    }

    @Test
    void aRepeatAnswersAsTheFirstTime() {
        var first = done(refreeze(prepared));
        leaves("m002");

        assertThat(done(refreeze(prepared))).isEqualTo(first);
        assertThat(stored()).isEqualTo(first);
    }

    @Test
    void aPollThatIsOpenStaysAsItWasFrozen() {
        var opened = federation.open(prepared);

        assertThat(reasons(refreeze(opened))).containsExactly("poll WRONG_STATE");
    }

    @Test
    void anOldVersionIsRefused() {
        federation.withSlips(prepared, "staff", 6);

        assertThat(reasons(refreeze(prepared))).containsExactly("version STALE");
    }

    @Test
    void aPollOfAClosedYearIsLeftAlone() {
        federation.closeCycle();

        assertThat(reasons(refreeze(prepared))).containsExactly("poll WRONG_STATE");
    }

    @Test
    void withNobodyToJudgeNothingIsFrozen() {
        leaves("m001", "m002", "m003", "m004");

        assertThat(reasons(refreeze(prepared))).containsExactly("candidates REQUIRED");
        assertThat(stored()).isEqualTo(prepared);
    }

    @Test
    void strangersDoNotFindIt() {
        var refreeze = federation.of(RefreezePoll.class);

        assertThat(reasons(refreeze.run(stranger(), prepared.key().local(), prepared.version())))
                .containsExactly("poll NOT_FOUND");
    }

    private Outcome<Poll> refreeze(Poll seen) {
        var key = seen.key().local();
        return federation.of(RefreezePoll.class).run(office("o1"), key, seen.version());
    }

    private boolean paper(String slip) {
        return federation.of(ReadBallotPaper.class).run(slip).isPresent();
    }

    private Poll stored() {
        return federation.of(Polls.class).find(prepared.key()).orElseThrow();
    }

    private void leaves(String... numbers) {
        var staying =
                federation.roster.staff().stream()
                        .filter(staff -> !List.of(numbers).contains(staff.number()))
                        .toList();
        federation.roster = new Roster(Federation.CODE, "e2", List.of("办公室"), staying);
    }
}
