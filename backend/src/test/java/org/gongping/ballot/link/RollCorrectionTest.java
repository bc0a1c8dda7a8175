package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.ballot.link.CorrectRoll.Wish;
import org.gongping.ballot.link.EarlierLinks.Had;
import org.gongping.ballot.poll.Poll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/**
 * Somebody stands on the rolls of staff and deputies, with a link on each, as where a group takes
 * everybody: before anybody collects the office must take one of them off.
 */
class RollCorrectionTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private final Poll poll = new Federation(6).prepared();
    private final Map<String, List<Voter>> rolls =
            Map.of(
                    "principal", List.of(voter("p1", null)),
                    "staff", List.of(voter("m001", A), voter("m002", null)),
                    "deputies", List.of(voter("d1", null), voter("m001", B)));

    @Test
    void whoStaysOnOneRollIsStillToldByTheLinkOfTheOther() {
        var staff = moved("staff", "staff");

        assertThat(staff.tokenHash()).isEqualTo(A);
        assertThat(staff.replaced()).containsExactly(B);
    }

    @Test
    void whoIsMovedToAThirdRollIsToldByBoth() {
        var principal = moved("principal", "principal");

        assertThat(principal.tokenHash()).isNull();
        assertThat(principal.replaced()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void aCorrectionIsDoneOnceTheVoterIsThereAndNowhereElse() {
        assertThat(isDone("m001", "staff")).isFalse();
        assertThat(isDone("m002", "staff")).isTrue();
        assertThat(isDone("m002", "deputies")).isFalse();
        assertThat(isDone("m002", null)).isFalse();
        assertThat(isDone("m003", null)).isTrue();
    }

    /** The voter as written on a group's sheet by the correction. */
    private Voter moved(String to, String group) {
        var sheets = correction(List.of("m001"), to).sheets();
        return sheets.stream()
                .filter(sheet -> sheet.group().equals(group))
                .flatMap(sheet -> sheet.voters().stream())
                .filter(voter -> voter.number().equals("m001"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isDone(String voter, @Nullable String group) {
        return correction(List.of(voter), group).isDone();
    }

    private RollCorrection correction(List<String> voters, @Nullable String group) {
        var roster = List.of(voter("m001", null), voter("m002", null), voter("m003", null));
        return new RollCorrection(poll, new Wish(voters, group), rolls, roster, () -> Had.NONE);
    }

    private static Voter voter(String number, @Nullable String link) {
        return new Voter(number, "姓名" + number, "办公室", link, List.of());
    }
}
