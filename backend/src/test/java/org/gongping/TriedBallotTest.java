package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.ranking.TryDraft;
import org.gongping.scheme.draft.ChangeDraft;
import org.gongping.scheme.draft.Edit;
import org.gongping.scheme.draft.SchemeDraft;
import org.gongping.scheme.draft.StartDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Drafts are tried on ballots that were cast only if they count them as the cycle does. */
class TriedBallotTest extends VotedOffice {

    private static final String YEAR = "2026";

    @Autowired private TryDraft tryDraft;
    @Autowired private StartDraft start;
    @Autowired private ChangeDraft change;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a weight | weight: 30 | weight: 31",
                "a group | - id: principal | - id: chief",
                "the maximum | max: 100 | max: 50",
                "the step | step: 1 | step: 0.5",
                "the minimum of a group | minimumGroup: 5 | minimumGroup: 6",
                "a trim | emptyGroup: INCOMPLETE | \"trim: {lowest: 1, highest: 0, from: 2}\"",
                "groups without marks | emptyGroup: INCOMPLETE | emptyGroup: RENORMALISE"
            })
    void anotherWayToCountThemIsRefused(String what, String was, String is) {
        voted();

        assertRefused(text -> text.replaceFirst(was, is.replace("\"", "")));
    }

    /** The draft says itself who is in which pool, and what counts there. */
    @Test
    void anotherWayToCountThemIsRefusedWhateverThePoolsAreCalled() {
        voted();

        assertThat(tried(TriedBallotTest::swapped).rows()).isNotEmpty();
        assertRefused(text -> text.replaceFirst("weight: 30", "weight: 31"));
    }

    @Test
    void aPoolThatTheCycleDoesNotHaveIsTried() {
        voted();

        var guests = tried(text -> text.replaceAll("\\bseconded\\b", "guests"));
        assertThat(guests.rows()).isNotEmpty();
    }

    @Test
    void otherWordsAndOtherRulesAreTried() {
        voted();

        assertThat(tried("year: 协调配合", "year: 协调配合").rows()).isNotEmpty();
        assertThat(tried("weight: 30\n", "weight: 30.0\n").rows()).isNotEmpty();
        assertThat(tried("en: The principal", "en: The chief").rows()).isNotEmpty();
        assertThat(tried("points: -0.5", "points: -1").rows()).isNotEmpty();
    }

    @Test
    void beforeAnyBallotsWereCountedNothingIsTold() {
        found();
        open(YEAR);

        assertThat(tried("weight: 30", "weight: 31").rows()).isNotEmpty();
    }

    private void voted() {
        found();
        open(YEAR);
        vote(YEAR, 73, 67, place -> 59 - place);
    }

    /** Leaders and staff under each other's names, in pools, totals, grades and prizes. */
    private static String swapped(String text) {
        return Pattern.compile("(?m)^(  (?:- id: )?)(leaders|staff)\\b")
                .matcher(text)
                .replaceAll(found ->
                        found.group(1) + (found.group(2).equals("staff") ? "leaders" : "staff"));
    }

    private void assertRefused(UnaryOperator<String> edit) {
        assertThatThrownBy(() -> tried(edit))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.BALLOT_CHANGED));
    }

    private TryDraft.Trial tried(String was, String is) {
        return tried(text -> text.replaceFirst(was, is));
    }

    private TryDraft.Trial tried(UnaryOperator<String> edited) {
        var draft = start.run(office, "womens-federation@1", null).valueOrNull();
        var edit = new Edit.Whole(edited.apply(draft.text()));
        SchemeDraft changed = change.run(office, draft.name(), draft.version(), edit).valueOrNull();
        return tryDraft.run(office, changed.name(), YEAR);
    }
}
