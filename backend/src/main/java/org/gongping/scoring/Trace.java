package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a score is what it is: a tree from the total down to the entries, each node with what was
 * counted and what was cut by which rule. Of secret ballots, ratings and surveys it never holds a
 * single mark, and means of groups and waves only where each has enough marks that nobody's can be
 * told.
 *
 * @param id component id, id of a part within the component, or the subject's id at the root
 * @param title as in the scheme, or null for a step of the calculation, which its label names
 * @param clause where the source says so
 * @param value exact, after the cuts; null where incomplete or withheld
 * @param shown the value rounded once to the scheme's decimals
 * @param max the most that could be reached, or null where there is no such bound
 * @param weight of a part of a weighted mean or sum; else null
 * @param count how many marks, raters or answers, or how many times an item; null where nothing is
 *     counted
 * @param ref where an entry came from, as the fact gave it
 */
public record Trace(
        Label label,
        String id,
        @Nullable LocalText title,
        @Nullable String clause,
        @Nullable BigFraction value,
        @Nullable BigDecimal shown,
        @Nullable BigDecimal max,
        @Nullable BigDecimal weight,
        @Nullable Long count,
        List<Cut> cuts,
        @Nullable String ref,
        List<Trace> parts) {
    /** What a node stands for. */
    public enum Label {
        TOTAL,
        SUM,
        WEIGHTED,
        CAP,
        BALLOT,
        GROUP,
        SHEET,
        INDICATOR,
        ASPECT,
        RATING,
        SURVEY,
        WAVE,
        LEDGER,
        REWARDS,
        DEDUCTIONS,
        ITEM,
        ENTRY,
        IMPORTED,
        NESTED,
        NESTED_TOTAL
    }

    /** A rule that keeps something from counting in full. */
    public enum Rule {
        NOT_VERIFIED,
        SAME_EVENT,
        YEARLY_CAP,
        BONUS_CAP,
        DEDUCTION_CAP,
        CAP,
        TRIM,
        EMPTY_GROUP,
        MISSING
    }

    /**
     * What a rule took away.
     *
     * @param amount points before less points after; null where telling it would tell a mark
     * @param shown the amount rounded once to the scheme's decimals
     * @param count how many marks or entries it touched
     */
    public record Cut(
            Rule rule,
            @Nullable String clause,
            @Nullable BigFraction amount,
            @Nullable BigDecimal shown,
            long count) {}

    public Trace {
        cuts = List.copyOf(cuts);
        parts = List.copyOf(parts);
    }
}
