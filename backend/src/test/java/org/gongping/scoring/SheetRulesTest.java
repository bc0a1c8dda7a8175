package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Marked.aspect;
import static org.gongping.scoring.Marked.branch;
import static org.gongping.scoring.Marked.leaf;
import static org.gongping.scoring.Marked.sheet;
import static org.gongping.scoring.Marked.sheetMark;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** How an indicator sheet is counted. */
class SheetRulesTest {
    /** S5's first heading: 素质提升 10 = 2 + 2 + 3 + 3, and one leaf beside it. */
    private static final Indicator LEARNING =
            branch(
                    "1",
                    "10",
                    leaf("1.1", "2"),
                    leaf("1.2", "2"),
                    leaf("1.3", "3"),
                    leaf("1.4", "3"));

    private static final Indicator BY_ASPECT =
            leaf("2", "6", aspect("done", "90"), aspect("progress", "5"), aspect("novelty", "5"));

    @Test
    void theValueIsTheSumOfTheLeavesHoweverDeepTheyLie() {
        // 2 + 1.5 + 2.25 + 3 + 4.5 = 13.25
        Sheet sheet =
                sheet(
                        Missing.INCOMPLETE,
                        LEARNING,
                        branch("2", "5", branch("2.1", "5", leaf("2.1.1", "5"))));
        List<Fact> facts = new ArrayList<>(four("2", "1.5", "2.25", "3"));
        facts.add(sheetMark("2.1.1", null, "4.5"));
        assertThat(SheetTally.of(sheet, facts).value()).isEqualTo(BigFraction.of(53, 4));
        assertThat(sheet.max()).isEqualByComparingTo("15");
    }

    @ParameterizedTest(name = "{0} {1} {2} of 6 points: {3}")
    @CsvSource({
        // 6 · (90·80 + 5·60 + 5·100) / (100 · 100) = 6 · 8000/10000
        "80, 60, 100, 24/5",
        // 6 · (90·100 + 5·100 + 5·100) / 10000 = 6
        "100, 100, 100, 6/1",
        // 6 · (90·33.3 + 5·0.5 + 5·0) / 10000 = 6 · 2999.5/10000 = 1.7997
        "33.3, 0.5, 0, 17997/10000"
    })
    void aLeafByAspectsIsWorthItsPointsTimesTheWeightedMeanOfItsMarks(
            String done, String progress, String novelty, String expected) {
        List<Fact> facts =
                List.of(
                        sheetMark("2", "done", done),
                        sheetMark("2", "progress", progress),
                        sheetMark("2", "novelty", novelty));
        assertThat(SheetTally.of(sheet(Missing.INCOMPLETE, BY_ASPECT), facts).value())
                .isEqualTo(BigFraction.parse(expected));
    }

    @Test
    void aspectWeightsCountInProportionWhateverTheirSum() {
        // 4 · (2·50 + 1·20) / (100 · 3) = 4 · 120/300 = 1.6
        Sheet sheet = sheet(Missing.ZERO, leaf("1", "4", aspect("x", "2"), aspect("y", "1")));
        List<Fact> facts = List.of(sheetMark("1", "x", "50"), sheetMark("1", "y", "20"));
        assertThat(SheetTally.of(sheet, facts).value()).isEqualTo(BigFraction.of(8, 5));
    }

    @Test
    void aLeafOrAspectWithoutAMarkMakesTheSubjectIncompleteOrCountsZero() {
        // 2 + 2 + 3 and nothing; 6 · (90·100)/10000 = 5.4 and nothing
        List<Fact> leaves = four("2", "2", "3", "0").subList(0, 3);
        List<Fact> aspects = List.of(sheetMark("2", "done", "100"));
        assertThat(SheetTally.of(sheet(Missing.INCOMPLETE, LEARNING), leaves).value()).isNull();
        assertThat(SheetTally.of(sheet(Missing.ZERO, LEARNING), leaves).value())
                .isEqualTo(BigFraction.of(7));
        assertThat(SheetTally.of(sheet(Missing.INCOMPLETE, BY_ASPECT), aspects).value()).isNull();
        assertThat(SheetTally.of(sheet(Missing.ZERO, BY_ASPECT), aspects).value())
                .isEqualTo(BigFraction.of(27, 5));
    }

    @Test
    void anUnmarkedSheetIsIncompleteOrZeroToo() {
        assertThat(SheetTally.of(sheet(Missing.INCOMPLETE, LEARNING), List.of()).value()).isNull();
        assertThat(SheetTally.of(sheet(Missing.ZERO, LEARNING), List.of()).value())
                .isEqualTo(BigFraction.ZERO);
    }

    @Test
    void aTraceShowsTheTreeWithEveryMarkAndWhatIsMissing() {
        Sheet sheet = sheet(Missing.ZERO, branch("1", "8", leaf("1.1", "2"), BY_ASPECT));
        Scheme scheme =
                new Given.Built().component("sheet", sheet).total(Given.value("sheet")).scheme();
        List<Fact> facts =
                List.of(
                        new Fact.SheetMark("sheet", "a", "1.1", null, Given.dec("1.5"), "visit 4"),
                        sheetMark("2", "done", "80"));
        // 1.5 + 6 · 90·80/10000 = 1.5 + 4.32
        assertThat(lines(explain(scheme, facts)))
                .containsExactly(
                        "TOTAL a 5.82 of 8",
                        " SHEET sheet 5.82 of 8 [clause of sheet]",
                        "  INDICATOR 1 5.82 of 8 [clause of 1]",
                        "   INDICATOR 1.1 1.50 of 2 [clause of 1.1] <visit 4>",
                        "   INDICATOR 2 4.32 of 6 [clause of 2]",
                        "    ASPECT done 80.00 of 100 *90",
                        "    ASPECT progress - of 100 *5 cut MISSING null [clause of 2]",
                        "    ASPECT novelty - of 100 *5 cut MISSING null [clause of 2]");
    }

    private static List<Fact> four(String... marks) {
        List<Fact> facts = new ArrayList<>();
        for (String mark : marks) {
            facts.add(sheetMark("1." + (facts.size() + 1), null, mark));
        }
        return facts;
    }
}
