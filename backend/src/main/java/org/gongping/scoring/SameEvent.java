package org.gongping.scoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import org.gongping.scoring.LedgerTally.Line;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of one subject's verified entries about one event, and of one sign, only the largest in size
 * counts; of equals, the one whose item stands first in the scheme.
 */
final class SameEvent {
    private record Key(String event, int sign) {}

    private SameEvent() {}

    /** The same lines in a fixed order, whatever the order they came in, with the rule applied. */
    static List<Line> apply(Ledger ledger, List<Line> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        List<Line> sorted = lines.stream().sorted(bestFirst(ledger)).toList();
        if (ledger.sameEvent() == Ledger.SameEvent.SUM) {
            return sorted;
        }
        Map<Key, Line> best = new HashMap<>();
        return sorted.stream().map(line -> keepOrCut(line, best)).toList();
    }

    private static Line keepOrCut(Line line, Map<Key, Line> best) {
        Key key = key(line);
        boolean kept = key == null || best.putIfAbsent(key, line) == null;
        return kept
                ? line
                : new Line(line.entry(), line.item(), line.points(), Trace.Rule.SAME_EVENT);
    }

    private static @Nullable Key key(Line line) {
        String event = line.entry().event();
        return event == null || line.cut() != null ? null : new Key(event, line.points().signum());
    }

    private static Comparator<Line> bestFirst(Ledger ledger) {
        return comparing((Line line) -> line.points().abs(), reverseOrder())
                .thenComparingInt(line -> ledger.items().indexOf(line.item()))
                .thenComparing(line -> line.entry().ref(), nullsLast(naturalOrder()))
                .thenComparing(line -> line.entry().event(), nullsLast(naturalOrder()))
                .thenComparing(line -> line.entry().state())
                .thenComparingLong(line -> line.entry().count());
    }
}
