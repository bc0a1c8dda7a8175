package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.exact;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.mark;
import static org.gongping.scoring.Given.marks;
import static org.gongping.scoring.Given.value;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Ballot.EmptyGroup;
import org.gongping.scoring.Ballot.Trim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What a trace tells of secret marks, and what it keeps to itself. */
class SmallGroupTest {
    private static final List<Fact> FIVE_AND_SIX =
            all(marks("a", "x", 80, 81, 82, 83, 84), marks("a", "y", 60, 70, 70, 70, 70, 80));

    @Test
    void groupMeansAreToldWhereEveryGroupHasEnoughBallots() {
        // x: 410/5 = 82; y: 420/6 = 70; (1·82 + 3·70)/4 = 73
        assertThat(lines(explain(review(null), FIVE_AND_SIX)))
                .containsExactly(
                        "TOTAL a 73.00 of 100",
                        " BALLOT review 73.00 of 100 [clause of review]",
                        "  GROUP x 82.00 of 100 *1 x5",
                        "  GROUP y 70.00 of 100 *3 x6");
    }

    @Test
    void whereAnyGroupIsTooSmallNoMeanIsToldAndCountsStillAre() {
        List<Fact> facts = new ArrayList<>(FIVE_AND_SIX);
        facts.remove(mark("a", "x", "82"));
        // x: 328/4 = 82 as before
        assertThat(lines(explain(review(null), facts)))
                .containsExactly(
                        "TOTAL a 73.00 of 100",
                        " BALLOT review 73.00 of 100 [clause of review]",
                        "  GROUP x - of 100 *1 x4",
                        "  GROUP y - of 100 *3 x6");
    }

    @Test
    void aLargerMinimumGroupIsKept() {
        Ballot seven =
                new Ballot(
                        dec("100"),
                        dec("1"),
                        List.of(),
                        List.of(group("x", "1")),
                        EmptyGroup.INCOMPLETE,
                        null,
                        null,
                        7,
                        List.of());
        Scheme scheme = new Built().component("review", seven).total(value("review")).scheme();
        assertThat(groupMean(scheme, marks("a", "x", 1, 2, 3, 4, 5, 6))).isNull();
        assertThat(groupMean(scheme, marks("a", "x", 1, 2, 3, 4, 5, 6, 7)))
                .isEqualTo(BigFraction.of(4));
    }

    @Test
    void trimmingIsToldByCountAlone() {
        // x: 81 82 83 → 82; y: four times 70 → 70
        Trace ballot = explain(review(new Trim(1, 1, 5)), FIVE_AND_SIX).parts().getFirst();
        assertThat(ballot.parts())
                .allSatisfy(group ->
                        assertThat(group.cuts())
                                .containsExactly(
                                        new Trace.Cut(
                                                Trace.Rule.TRIM,
                                                "clause of review",
                                                null,
                                                null,
                                                2)));
    }

    @Test
    void whatTrimmingLeftOfASingleMarkIsNotTold() {
        // of five marks two and two are dropped: the mean would be one person's mark
        Scheme scheme = review(new Trim(2, 2, 5));
        assertThat(explain(scheme, FIVE_AND_SIX).parts().getFirst().parts())
                .extracting(Trace::value)
                .containsOnlyNulls();
    }

    @Test
    void anExactValueHasNoGroupsToTell() {
        assertThat(lines(explain(review(null), List.of(exact("a", 274, 3)))))
                .containsExactly(
                        "TOTAL a 91.33 of 100", " BALLOT review 91.33 of 100 [clause of review]");
    }

    private static @Nullable BigFraction groupMean(Scheme scheme, List<Fact> facts) {
        return explain(scheme, facts).parts().getFirst().parts().getFirst().value();
    }

    private static Scheme review(@Nullable Trim trim) {
        Ballot ballot = ballot(EmptyGroup.INCOMPLETE, trim, group("x", "1"), group("y", "3"));
        return new Built().component("review", ballot).total(value("review")).scheme();
    }
}
