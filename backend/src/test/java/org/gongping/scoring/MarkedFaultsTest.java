package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.faults;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Marked.answer;
import static org.gongping.scoring.Marked.aspect;
import static org.gongping.scoring.Marked.branch;
import static org.gongping.scoring.Marked.leaf;
import static org.gongping.scoring.Marked.rating;
import static org.gongping.scoring.Marked.ratingMark;
import static org.gongping.scoring.Marked.sheet;
import static org.gongping.scoring.Marked.sheetMark;
import static org.gongping.scoring.Marked.survey;
import static org.gongping.scoring.Marked.total;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Wrong facts of sheets, ratings, surveys and nested totals are refused, each at its place. */
class MarkedFaultsTest {
    @Test
    void aSheetsMarkIsOfALeafWithinItsPointsAndByAspectWhereItHasSuch() {
        assertThat(
                        refused(
                                sheetMark("9", null, "1"),
                                sheetMark("1", null, "1"),
                                sheetMark("1.1", null, "4.1"),
                                sheetMark("1.2", null, "-1"),
                                sheetMark("1.2", "done", "1"),
                                sheetMark("2", null, "1"),
                                sheetMark("2", "style", "1"),
                                sheetMark("2", "done", "100.5")))
                .containsExactly(
                        "/facts/0/indicator '9' is not an indicator of this sheet",
                        "/facts/1/indicator '1' is a branch: what is below it is marked",
                        "/facts/2/mark must be from 0 to 4",
                        "/facts/3/mark must be from 0 to 6",
                        "/facts/4/aspect 'done' is not an aspect of '1.2'",
                        "/facts/5/aspect is missing: '2' is marked aspect by aspect",
                        "/facts/6/aspect 'style' is not an aspect of '2'",
                        "/facts/7/mark must be from 0 to 100");
    }

    @Test
    void whatIsMarkedOnceIsNotMarkedAgain() {
        assertThat(
                        refused(
                                sheetMark("1.1", null, "4"),
                                sheetMark("2", "done", "0"),
                                sheetMark("2", "progress", "100"),
                                ratingMark("wu", "team", "1"),
                                ratingMark("li", "team", "0"),
                                ratingMark("wu", "business", "1"),
                                total("0", "100"),
                                sheetMark("1.1", null, "4"),
                                sheetMark("2", "done", "1"),
                                ratingMark("li", "team", "0.5"),
                                total("100", "100")))
                .containsExactly(
                        "/facts/7 gives 'a' a mark for '1.1' a second time",
                        "/facts/8 gives 'a' a mark for '2' a second time",
                        "/facts/9 gives 'a' li's mark for 'team' a second time",
                        "/facts/10 gives 'a' a total a second time");
    }

    @Test
    void aRatersMarkIsOfAKnownAspectWithinItsPoints() {
        assertThat(
                        refused(
                                ratingMark("wu", "style", "1"),
                                ratingMark("wu", "team", "1.1"),
                                ratingMark("wu", "business", "-0.1")))
                .containsExactly(
                        "/facts/0/aspect 'style' is not an aspect of this rating",
                        "/facts/1/mark must be from 0 to 1",
                        "/facts/2/mark must be from 0 to 1");
    }

    @Test
    void anAnswerIsOfAKnownWaveAndStratumOnTheScale() {
        assertThat(
                        refused(
                                answer("may", "rural", "1"),
                                answer("july", "abroad", "1"),
                                answer("july", null, "1"),
                                answer("july", "rural", "0.9"),
                                answer("july", "rural", "5.1"),
                                answer("july", "rural", "1"),
                                answer("july", "rural", "5")))
                .containsExactly(
                        "/facts/0/wave 'may' is not a wave of this survey",
                        "/facts/1/stratum 'abroad' is not a stratum of this survey",
                        "/facts/2/stratum is missing: answers are weighed by stratum",
                        "/facts/3/answer must be from 1 to 5",
                        "/facts/4/answer must be from 1 to 5");
    }

    @Test
    void aSurveyWithoutStrataKnowsNone() {
        Scheme scheme =
                new Given.Built()
                        .component("public", survey("3", "0", "10", "july 1", ""))
                        .total(sum("public"))
                        .scheme();
        List<Fact> facts = List.of(answer("july", "rural", "1"), answer("july", null, "1"));
        assertThat(faults(Scoring.compute(scheme, inPool("staff", "a"), facts, List.of())))
                .containsExactly("/facts/0/stratum 'rural' is not a stratum of this survey");
    }

    @Test
    void aTotalLiesFromZeroToItsMaximumWhichIsAboveZero() {
        assertThat(refused(total("100.1", "100")))
                .containsExactly("/facts/0/total must be from 0 to 100");
        assertThat(refused(total("-1", "100")))
                .containsExactly("/facts/0/total must be from 0 to 100");
        assertThat(refused(total("0", "0"))).containsExactly("/facts/0/of must be above 0");
    }

    @Test
    void anExactValueStandsForConfidentialMarksAlone() {
        assertThat(refused(value("sheet"), value("nested"), value("leaders"), value("public")))
                .containsExactly(
                        "/facts/0 is not what component 'sheet' counts",
                        "/facts/1 is not what component 'nested' counts");
        assertThat(refused(value("leaders"), ratingMark("wu", "team", "1"), value("leaders")))
                .containsExactly(
                        "/facts/0 stands beside marks that it should replace",
                        "/facts/2 gives 'a' an exact value a second time",
                        "/facts/2 stands beside marks that it should replace");
    }

    @Test
    void aFactOfAnotherKindIsRefusedByEveryComponent() {
        Fact score = new Fact.ImportedScore("sheet", "a", dec("1"), null, null);
        Fact mark = new Fact.SheetMark("leaders", "a", "1.1", null, dec("1"), null);
        Fact rated = new Fact.RatingMark("public", "a", "wu", "team", dec("1"));
        Fact answered = new Fact.SurveyAnswer("nested", "a", "july", null, dec("1"));
        assertThat(refused(score, mark, rated, answered))
                .containsExactly(
                        "/facts/0 is not what component 'sheet' counts",
                        "/facts/1 is not what component 'leaders' counts",
                        "/facts/2 is not what component 'public' counts",
                        "/facts/3 is not what component 'nested' counts");
    }

    private static Fact value(String component) {
        return new Fact.ExactValue(component, "a", BigFraction.of(1, 3));
    }

    private static List<String> refused(Fact... facts) {
        Scheme scheme =
                new Given.Built()
                        .component(
                                "sheet",
                                sheet(
                                        Missing.INCOMPLETE,
                                        branch("1", "10", leaf("1.1", "4"), leaf("1.2", "6")),
                                        leaf(
                                                "2",
                                                "5",
                                                aspect("done", "9"),
                                                aspect("progress", "1"))))
                        .component("leaders", rating("team 1", "business 1"))
                        .component("public", survey("3", "1", "5", "july 1", "rural 1"))
                        .component("nested", new Nested("services@1", dec("30")))
                        .total(sum("sheet", "leaders", "public", "nested"))
                        .scheme();
        return faults(Scoring.compute(scheme, inPool("staff", "a"), List.of(facts), List.of()));
    }
}
