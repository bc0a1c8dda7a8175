package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact.SheetMark;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One subject's marks on an indicator sheet, and what they add up to. */
record SheetTally(Sheet sheet, Map<Cell, SheetMark> marks, @Nullable BigFraction value)
        implements Tally {
    /** Where a mark stands: at a leaf, or at one of its aspects. */
    record Cell(String indicator, @Nullable String aspect) {}

    static SheetTally of(Sheet sheet, List<Fact> facts) {
        Map<Cell, SheetMark> marks = HashMap.newHashMap(facts.size());
        for (Fact fact : facts) {
            if (fact instanceof SheetMark mark) {
                marks.put(new Cell(mark.indicator(), mark.aspect()), mark);
            }
        }
        BigFraction value = SheetSum.of(sheet.indicators(), sheet.missing(), marks);
        return new SheetTally(sheet, marks, value);
    }

    /** What an indicator and all below it come to, or null where a mark is missing. */
    @Nullable BigFraction value(Indicator indicator) {
        return SheetSum.of(List.of(indicator), sheet.missing(), marks);
    }

    /** The mark of a leaf that is marked as a whole, or null. */
    @Nullable SheetMark mark(Indicator leaf) {
        return marks.get(new Cell(leaf.id(), null));
    }

    /** The mark of one aspect of a leaf, or null. */
    @Nullable SheetMark mark(Indicator leaf, Indicator.Aspect aspect) {
        return marks.get(new Cell(leaf.id(), aspect.id()));
    }
}
