package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.name;

import org.gongping.scoring.Ballot.Criterion;
import org.gongping.scoring.Ballot.EmptyGroup;
import org.gongping.scoring.Ballot.Group;
import org.gongping.scoring.Ballot.Quorum;
import org.gongping.scoring.Ballot.Trim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Which ballots come to the same value from the same marks: only those are tried on cast ones. */
class CountedAsTest {

    private static final Trim TRIM = new Trim(1, 1, 5);
    private static final Ballot CAST =
            ballot("100", "1", duty("10"), staff("50"), EmptyGroup.ZERO, TRIM, 5);

    @Test
    void whatABallotIsCalledAndWhoVotesChangesNoValue() {
        var other =
                new Ballot(
                        dec("100.0"),
                        dec("1.00"),
                        List.of(new Criterion("duty", name("another title"), dec("10.0"))),
                        List.of(new Group("staff", name("another title"), dec("50.0"), null)),
                        EmptyGroup.ZERO,
                        TRIM,
                        new Quorum(dec("80")),
                        5,
                        List.of(name("what the marks are about")));

        assertThat(CAST.isCountedAs(other)).isTrue();
    }

    static Stream<Ballot> whatChangesValues() {
        return Stream.of(
                ballot("50", "1", duty("10"), staff("50"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "2", duty("10"), staff("50"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", duty("20"), staff("50"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", List.of(), staff("50"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", criterion("skill"), staff("50"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", duty("10"), staff("40"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", duty("10"), group("deputies"), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", duty("10"), List.of(), EmptyGroup.ZERO, TRIM, 5),
                ballot("100", "1", duty("10"), staff("50"), EmptyGroup.INCOMPLETE, TRIM, 5),
                ballot("100", "1", duty("10"), staff("50"), EmptyGroup.ZERO, null, 5),
                ballot("100", "1", duty("10"), staff("50"), EmptyGroup.ZERO, new Trim(1, 2, 5), 5),
                ballot("100", "1", duty("10"), staff("50"), EmptyGroup.ZERO, TRIM, 6));
    }

    @ParameterizedTest
    @MethodSource("whatChangesValues")
    void whateverMarksAreCountedByMakesItAnotherBallot(Ballot other) {
        assertThat(CAST.isCountedAs(other)).isFalse();
        assertThat(other.isCountedAs(CAST)).isFalse();
        assertThat(other.isCountedAs(other)).isTrue();
    }

    private static List<Criterion> duty(String max) {
        return List.of(new Criterion("duty", name("duty"), dec(max)));
    }

    private static List<Criterion> criterion(String id) {
        return List.of(new Criterion(id, name(id), dec("10")));
    }

    private static List<Group> staff(String weight) {
        return List.of(new Group("staff", name("staff"), dec(weight), null));
    }

    private static List<Group> group(String id) {
        return List.of(new Group(id, name(id), dec("50"), null));
    }

    private static Ballot ballot(
            String max,
            String step,
            List<Criterion> criteria,
            List<Group> groups,
            EmptyGroup empty,
            @Nullable Trim trim,
            int minimum) {
        return new Ballot(
                dec(max), dec(step), criteria, groups, empty, trim, null, minimum, List.of());
    }
}
