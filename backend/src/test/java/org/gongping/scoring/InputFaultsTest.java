package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.exact;
import static org.gongping.scoring.Given.faults;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.liable;
import static org.gongping.scoring.Given.mark;
import static org.gongping.scoring.Given.name;
import static org.gongping.scoring.Given.score;
import static org.gongping.scoring.Given.sum;

import org.gongping.scoring.Ballot.EmptyGroup;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Wrong input is refused as a whole, every fault at its place. */
class InputFaultsTest {
    private static final List<Subject> ONE = inPool("staff", "a");

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheInput() {
        assertThat(
                        faults(
                                Scoring.compute(
                                        scheme().scheme(),
                                        List.of(
                                                new Subject("a", "staff"),
                                                new Subject("b", "nowhere"),
                                                new Subject("a", "staff")),
                                        List.of(mark("x", "g", "1"), mark("a", "h", "101")),
                                        List.of(
                                                new Previous("a", "staff", 0, null),
                                                new Previous("a", "staff", null, null)))))
                .containsExactly(
                        "/subjects/2/id 'a' stands here a second time",
                        "/subjects/1/pool 'nowhere' is not a pool of the scheme",
                        "/facts/0/subject 'x' is not a subject",
                        "/facts/1/group 'h' is not a group of this ballot",
                        "/facts/1/mark must be from 0 to 100",
                        "/previous/1/subject 'a' stands here a second time",
                        "/previous/0/rank must be from 1");
    }

    @Test
    void aMarkLiesFromZeroToTheMaximumOnASteps() {
        assertThat(
                        refused(
                                mark("a", "g", "-1"),
                                mark("a", "g", "0"),
                                mark("a", "g", "100"),
                                mark("a", "g", "100.5"),
                                mark("a", "g", "99.5"),
                                mark("a", "g", "99.0")))
                .containsExactly(
                        "/facts/0/mark must be from 0 to 100",
                        "/facts/3/mark must be from 0 to 100",
                        "/facts/3/mark must be a whole number of steps of 1",
                        "/facts/4/mark must be a whole number of steps of 1");
    }

    @Test
    void aFactMustBeWhatItsComponentCounts() {
        assertThat(
                        refused(
                                new Fact.BallotMark("points", "a", "g", dec("1")),
                                new Fact.BallotMark("score", "a", "g", dec("1")),
                                new Fact.ImportedScore("review", "a", dec("1"), null, null),
                                new Fact.BallotMark("nothing", "a", "g", dec("1")),
                                score("a", "5")))
                .containsExactly(
                        "/facts/0 is not what component 'points' counts",
                        "/facts/1/component is no part of the total of pool 'staff'",
                        "/facts/1 is not what component 'score' counts",
                        "/facts/2 is not what component 'review' counts",
                        "/facts/3/component 'nothing' is not a component",
                        "/facts/4/component is no part of the total of pool 'staff'");
    }

    @Test
    void anEntryNamesAKnownItemAndAWholeCountFromOne() {
        assertThat(refused(entry("a", "gift", 0, null), entry("a", "unknown", -1, null)))
                .containsExactly(
                        "/facts/0/count must be a whole number from 1",
                        "/facts/1/item 'unknown' is not an item of this ledger",
                        "/facts/1/count must be a whole number from 1");
    }

    @Test
    void whomAVetoReachesMustBeKnownWhereStaffAreAppraisedAndElseItIsIgnored() {
        Fact unknown = liable("a", "crime", "a", "nobody");
        assertThat(refused(liable("a", "gift", "nobody"), unknown))
                .containsExactly("/facts/1/liable/1 'nobody' is not a subject");
        assertThat(Scoring.compute(scheme().units().scheme(), ONE, List.of(unknown), List.of()))
                .isInstanceOf(Checked.Sound.class);
    }

    @Test
    void whatCanStandOnlyOnceMustNotStandTwice() {
        Scheme scheme = scheme().total(sum("review", "score")).scheme();
        List<Fact> facts =
                List.of(
                        score("a", "5"),
                        exact("a", 1, 3),
                        score("a", "6"),
                        exact("a", 1, 3),
                        score("b", "5"));
        assertThat(faults(Scoring.compute(scheme, inPool("staff", "a", "b"), facts, List.of())))
                .containsExactly(
                        "/facts/2 gives 'a' a score a second time",
                        "/facts/3 gives 'a' an exact value a second time");
    }

    @Test
    void anExactValueStandsInsteadOfMarksAndWithinTheMaximum() {
        assertThat(refused(exact("a", 301, 3), mark("a", "g", "7")))
                .containsExactly(
                        "/facts/0/value must be from 0 to 100",
                        "/facts/0 stands beside marks that it should replace");
        assertThat(refused(exact("a", -1, 3)))
                .containsExactly("/facts/0/value must be from 0 to 100");
    }

    @Test
    void anImportedScoreLiesFromZeroToTheMaximum() {
        Scheme scheme = scheme().total(sum("score")).scheme();
        List<Fact> facts = List.of(score("a", "-0.1"), score("b", "1000.1"), score("c", "1000"));
        assertThat(
                        faults(
                                Scoring.compute(
                                        scheme, inPool("staff", "a", "b", "c"), facts, List.of())))
                .containsExactly(
                        "/facts/0/score must be from 0 to 1000",
                        "/facts/1/score must be from 0 to 1000");
    }

    @Test
    void aBallotWithCriteriaIsMarkedOnceForEachOfThem() {
        Scheme scheme =
                new Given.Built().component("review", byCriterion()).total(sum("review")).scheme();
        List<Fact> facts =
                List.of(
                        mark("a", "g", "5"),
                        marks(Map.of("du/ty", dec("8.5"))),
                        marks(Map.of("du/ty", dec("10.5"), "discipline", dec("20"))),
                        marks(Map.of("du/ty", dec("1"), "discipline", dec("0.2"))));
        assertThat(faults(Scoring.compute(scheme, ONE, facts, List.of())))
                .containsExactly(
                        "/facts/0/mark must be one mark for each criterion",
                        "/facts/1/marks has no mark for criterion 'discipline'",
                        "/facts/2/marks/du~1ty must be from 0 to 10",
                        "/facts/3/marks/discipline must be a whole number of steps of 0.5");
        assertThat(refused(new Fact.BallotMarks("review", "a", "h", Map.of())))
                .containsExactly(
                        "/facts/0/group 'h' is not a group of this ballot",
                        "/facts/0/marks must be one mark: the ballot has no criteria");
        Fact style =
                marks(
                        Map.of(
                                "du/ty", dec("1"),
                                "discipline", dec("1"),
                                "style", dec("1")));
        assertThat(faults(Scoring.compute(scheme, ONE, List.of(style), List.of())))
                .containsExactly("/facts/0/marks/style is not a criterion");
    }

    private static Ballot byCriterion() {
        return new Ballot(
                dec("100"),
                dec("0.5"),
                List.of(
                        new Ballot.Criterion("du/ty", name("duty"), dec("10")),
                        new Ballot.Criterion("discipline", name("discipline"), dec("20"))),
                List.of(group("g", "1")),
                EmptyGroup.INCOMPLETE,
                null,
                null,
                5,
                List.of());
    }

    @Test
    void anExactValueMayBeNothingOrEverything() {
        List<Fact> facts = List.of(exact("a", 0, 1), exact("b", 100, 1));
        assertThat(Scoring.compute(scheme().scheme(), inPool("staff", "a", "b"), facts, List.of()))
                .isInstanceOf(Checked.Sound.class);
    }

    @Test
    void faultsOfTheSchemeAreToldBesideThoseOfTheInput() {
        Scheme scheme = scheme().tieBreak("nothing").scheme();
        assertThat(faults(Scoring.compute(scheme, ONE, List.of(mark("b", "g", "1")), List.of())))
                .containsExactly(
                        "/scheme/ranking/tieBreak/0 is not a component",
                        "/facts/0/subject 'b' is not a subject");
    }

    private static List<String> refused(Fact... facts) {
        return faults(Scoring.compute(scheme().scheme(), ONE, List.of(facts), List.of()));
    }

    private static Given.Built scheme() {
        return new Given.Built()
                .component("review", ballot(EmptyGroup.INCOMPLETE, null, group("g", "1")))
                .component("score", Given.imported())
                .component(
                        "points",
                        ledger(null, null, item("gift", "1"), item("crime", "-1", null, true)))
                .total(sum("review", "points"));
    }

    private static Fact marks(Map<String, BigDecimal> marks) {
        return new Fact.BallotMarks("review", "a", "g", marks);
    }
}
