package org.gongping.ranking;

import org.gongping.scoring.Trace;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an explanation: a node of the score trace laid flat, the deeper lines explaining the
 * nearest shallower one above.
 *
 * @param component the component it belongs to; null above the components
 * @param id what it is about: a component, group, item or entry
 * @param value rounded once for showing; null where missing or withheld
 * @param max the most that could be reached; null where nothing bounds it
 * @param weight of a group, or null
 * @param count how many marks, or how many times; null where nothing is counted
 * @param ref id of the claim or score from outside that it comes from, or null
 */
public record TraceLine(
        int depth,
        Trace.Label label,
        @Nullable String component,
        String id,
        @Nullable String clause,
        @Nullable BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable BigDecimal weight,
        @Nullable Long count,
        List<Cut> cuts,
        @Nullable String ref) {

    /** Copies the cuts. */
    public TraceLine {
        cuts = List.copyOf(cuts);
    }

    /**
     * What a rule took away.
     *
     * @param points points taken, or null where telling them would tell a mark
     * @param count how many marks or entries it touched
     */
    public record Cut(
            Trace.Rule rule, @Nullable String clause, @Nullable BigDecimal points, long count) {}

    /** A trace laid flat, its root first. */
    public static List<TraceLine> of(Trace trace) {
        var lines = new ArrayList<TraceLine>();
        add(trace, 0, null, lines);
        return lines;
    }

    private static void add(Trace node, int depth, @Nullable String above, List<TraceLine> lines) {
        var component = isComponent(node.label()) ? node.id() : above;
        lines.add(line(node, depth, component));
        node.parts().forEach(part -> add(part, depth + 1, component, lines));
    }

    private static boolean isComponent(Trace.Label label) {
        return switch (label) {
            case BALLOT, SHEET, RATING, SURVEY, LEDGER, IMPORTED, NESTED -> true;
            case TOTAL, SUM, WEIGHTED, CAP -> false;
            case GROUP, INDICATOR, ASPECT, WAVE, NESTED_TOTAL -> false;
            case REWARDS, DEDUCTIONS, ITEM, ENTRY -> false;
        };
    }

    private static TraceLine line(Trace node, int depth, @Nullable String component) {
        var cuts =
                node.cuts().stream()
                        .map(cut -> new Cut(cut.rule(), cut.clause(), cut.shown(), cut.count()))
                        .toList();
        return new TraceLine(
                depth,
                node.label(),
                component,
                node.id(),
                node.clause(),
                node.shown(),
                node.max(),
                node.weight(),
                node.count(),
                cuts,
                node.ref());
    }
}
