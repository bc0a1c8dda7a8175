package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.all;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.compute;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.inPool;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;
import static org.gongping.scoring.Given.marks;
import static org.gongping.scoring.Given.sum;
import static org.gongping.scoring.Marked.answers;
import static org.gongping.scoring.Marked.leaf;
import static org.gongping.scoring.Marked.rating;
import static org.gongping.scoring.Marked.ratingMark;
import static org.gongping.scoring.Marked.sheet;
import static org.gongping.scoring.Marked.sheetMark;
import static org.gongping.scoring.Marked.survey;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Ballot.EmptyGroup;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The public's facts hold nobody's marks and count up to the same. */
class PublicFactsTest {
    private static final List<Subject> SUBJECTS = inPool("staff", "a", "b", "c");

    @Test
    void marksGiveWayToEachSubjectsExactValue() {
        assertThat(Scoring.withoutMarks(scheme(), facts()))
                .containsExactlyInAnyOrder(
                        sheetMark("1", null, "4"),
                        entry("a", "gift", 1, null),
                        // (90 + 90 + 94) / 3 = 274/3
                        new Fact.ExactValue("review", "a", BigFraction.of(274, 3)),
                        // (0.9 + 0.8) / 2
                        new Fact.ExactValue("leaders", "a", BigFraction.of(17, 20)),
                        // 3 · 7/10
                        new Fact.ExactValue("public", "a", BigFraction.of(21, 10)),
                        new Fact.ExactValue("review", "b", BigFraction.of(70)));
    }

    @Test
    void theyCountUpToTheSameStandings() {
        List<Fact> open = Scoring.withoutMarks(scheme(), facts());
        assertThat(compute(scheme(), SUBJECTS, open))
                .isEqualTo(compute(scheme(), SUBJECTS, facts()));
        assertThat(Scoring.withoutMarks(scheme(), open)).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void theyMayBeMixedByComponent() {
        List<Fact> mixed = new ArrayList<>(Scoring.withoutMarks(scheme(), facts()));
        mixed.removeIf(fact -> fact.component().equals("review"));
        facts().stream().filter(fact -> fact.component().equals("review")).forEach(mixed::add);
        assertThat(compute(scheme(), SUBJECTS, mixed))
                .isEqualTo(compute(scheme(), SUBJECTS, facts()));
    }

    /** b lacks all but a ballot; c one of a rater's two marks, so no value at all. */
    private static List<Fact> facts() {
        return all(
                marks("a", "x", 90, 90, 94),
                marks("b", "x", 70),
                List.of(sheetMark("1", null, "4"), entry("a", "gift", 1, null)),
                List.of(ratingMark("wu", "team", "0.9"), ratingMark("li", "team", "0.8")),
                List.of(ratingMark("wu", "style", "0"), ratingMark("li", "style", "0")),
                answers("july", null, "6 8"),
                List.of(new Fact.RatingMark("leaders", "c", "wu", "team", Given.dec("1"))));
    }

    private static Scheme scheme() {
        return new Given.Built()
                .component("review", ballot(EmptyGroup.INCOMPLETE, null, group("x", "1")))
                .component("sheet", sheet(Missing.ZERO, leaf("1", "5")))
                .component("leaders", rating("team 1", "style 1"))
                .component("public", survey("3", "0", "10", "july 1", ""))
                .component("points", ledger(null, null, item("gift", "1")))
                .total(sum("review", "sheet", "leaders", "public", "points"))
                .scheme();
    }
}
