package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.exact;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.marks;
import static org.gongping.scoring.Given.name;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Ballot.EmptyGroup;
import org.gongping.scoring.Ballot.Trim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** How secret marks become a component's value. */
class BallotRulesTest {
    private static final List<Fact> NO_DEPUTY =
            all(marks("a", "principal", 90), marks("a", "staff", 70, 80));

    @Test
    void theValueIsTheWeightedMeanOfTheGroupsMeans() {
        // principal 90; deputies (80 + 85)/2 = 82.5; staff (70 + 71 + 71)/3 = 212/3
        // (30·90 + 20·82.5 + 50·212/3) / 100 = (2700 + 1650 + 10600/3) / 100 = 23650/300 = 473/6
        List<Fact> facts =
                all(
                        marks("a", "principal", 90),
                        marks("a", "deputies", 80, 85),
                        marks("a", "staff", 70, 71, 71));
        assertThat(value(EmptyGroup.INCOMPLETE, null, facts)).isEqualTo(BigFraction.of(473, 6));
    }

    @Test
    void weightsCountInProportionWhateverTheirSum() {
        // (3·90 + 1·50) / 4 = 80
        Ballot ballot =
                ballot(EmptyGroup.INCOMPLETE, null, group("principal", "3"), group("staff", "1"));
        List<Fact> facts = all(marks("a", "principal", 90), marks("a", "staff", 50));
        assertThat(BallotTally.of(ballot, facts).value()).isEqualTo(BigFraction.of(80));
    }

    @Test
    void aGroupWithoutAMarkMakesTheSubjectIncompleteUnlessTheSchemeSaysOtherwise() {
        assertThat(value(EmptyGroup.INCOMPLETE, null, NO_DEPUTY)).isNull();
    }

    @Test
    void underRenormaliseTheOtherGroupsWeightsCountAlone() {
        // (30·90 + 50·75) / 80 = 6450/80 = 80.625
        assertThat(value(EmptyGroup.RENORMALISE, null, NO_DEPUTY))
                .isEqualTo(BigFraction.of(645, 8));
    }

    @Test
    void underZeroTheEmptyGroupCountsAsMeanZeroWithItsWeight() {
        // (30·90 + 20·0 + 50·75) / 100 = 64.5
        assertThat(value(EmptyGroup.ZERO, null, NO_DEPUTY)).isEqualTo(BigFraction.of(129, 2));
    }

    @ParameterizedTest
    @CsvSource({"INCOMPLETE", "RENORMALISE", "ZERO"})
    void withoutAnyMarkTheSubjectIsIncompleteUnderEveryRule(EmptyGroup rule) {
        assertThat(value(rule, null, List.of())).isNull();
    }

    @Test
    void trimmingDropsTheLowestAndTheHighestMarksOfAGroupThatIsLargeEnough() {
        // staff 0 60 70 80 100: 0 and 100 go, (60 + 70 + 80)/3 = 70;
        // four deputies stay as they are: (0 + 100 + 100 + 100)/4 = 75; principal 90
        // (30·90 + 20·75 + 50·70) / 100 = 77
        List<Fact> facts =
                all(
                        marks("a", "principal", 90),
                        marks("a", "deputies", 0, 100, 100, 100),
                        marks("a", "staff", 80, 100, 0, 70, 60));
        assertThat(value(EmptyGroup.INCOMPLETE, new Trim(1, 1, 5), facts))
                .isEqualTo(BigFraction.of(77));
    }

    @Test
    void trimmingMayDropMoreOnOneSideAndDropsEqualMarksOneByOne() {
        // 50 60 60 90 90 90: one lowest and two highest go, (60 + 60 + 90)/3 = 70
        Ballot ballot = ballot(EmptyGroup.INCOMPLETE, new Trim(1, 2, 6), group("staff", "1"));
        List<Fact> facts = marks("a", "staff", 90, 60, 90, 50, 90, 60);
        assertThat(BallotTally.of(ballot, facts).value()).isEqualTo(BigFraction.of(70));
    }

    @Test
    void marksByCriterionAreScaledToTheBallotsMaximum() {
        // criteria of 10 and 20; ballots 9 + 15 = 24 and 8 + 14 = 22, mean 23 of 30
        // 100 · 23/30 = 230/3
        Ballot ballot = byCriterion(null);
        List<Fact> facts = List.of(both("9", "15"), both("8", "14"));
        assertThat(BallotTally.of(ballot, facts).value()).isEqualTo(BigFraction.of(230, 3));
    }

    @Test
    void aBallotByCriterionIsTrimmedByItsWholeMark() {
        // sums 30 24 22 12 3: 30 and 3 go, (24 + 22 + 12)/3 = 58/3; 100 · 58/90 = 580/9
        Ballot ballot = byCriterion(new Trim(1, 1, 5));
        List<Fact> facts =
                List.of(
                        both("10", "20"),
                        both("9", "15"),
                        both("3", "0"),
                        both("8", "14"),
                        both("0", "12"));
        assertThat(BallotTally.of(ballot, facts).value()).isEqualTo(BigFraction.of(580, 9));
    }

    @Test
    void anExactValueStandsForTheMarksBehindIt() {
        Ballot ballot = ballot(EmptyGroup.INCOMPLETE, null, group("staff", "1"));
        Component review = new Component("review", name("review"), null, ballot);
        assertThat(Tally.of(review, List.of(exact("a", 274, 3))).value())
                .isEqualTo(BigFraction.of(274, 3));
    }

    private static @Nullable BigFraction value(
            EmptyGroup rule, @Nullable Trim trim, List<Fact> facts) {
        Ballot ballot =
                ballot(
                        rule,
                        trim,
                        group("principal", "30"),
                        group("deputies", "20"),
                        group("staff", "50"));
        return BallotTally.of(ballot, facts).value();
    }

    private static Ballot byCriterion(@Nullable Trim trim) {
        return new Ballot(
                dec("100"),
                dec("1"),
                List.of(
                        new Ballot.Criterion("duty", name("duty"), dec("10")),
                        new Ballot.Criterion("discipline", name("discipline"), dec("20"))),
                List.of(group("staff", "1")),
                EmptyGroup.INCOMPLETE,
                trim,
                null,
                5,
                List.of());
    }

    private static Fact both(String duty, String discipline) {
        return new Fact.BallotMarks(
                "review", "a", "staff", Map.of("duty", dec(duty), "discipline", dec(discipline)));
    }
}
