package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact.LedgerEntry;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewards and deductions after each rule in turn: only verified entries, one entry per event, each
 * item's yearly cap, and at last the caps of each side.
 */
record LedgerTally(Side rewards, Side deductions) implements Tally {
    /**
     * An entry and the rule that keeps it from counting, if any.
     *
     * @param points the item's points times the count, with their sign
     */
    record Line(LedgerEntry entry, Ledger.Item item, BigDecimal points, Trace.@Nullable Rule cut) {
        BigDecimal counted() {
            return cut == null ? points : BigDecimal.ZERO;
        }
    }

    /** An item's entries, and what they add up to before and after its yearly cap. */
    record ItemTally(Ledger.Item item, List<Line> lines, BigDecimal before, BigDecimal after) {}

    /** All rewards or all deductions, and their sum before and after the cap, with its sign. */
    record Side(List<ItemTally> items, BigDecimal before, BigDecimal after) {}

    static LedgerTally of(Ledger ledger, List<Fact> facts) {
        Map<String, List<Line>> lines = new HashMap<>();
        for (Line line : SameEvent.apply(ledger, lines(ledger, facts))) {
            lines.computeIfAbsent(line.item().code(), _ -> new ArrayList<>()).add(line);
        }
        List<ItemTally> rewards = new ArrayList<>();
        List<ItemTally> deductions = new ArrayList<>();
        for (Ledger.Item item : ledger.items()) {
            List<Line> own = lines.get(item.code());
            if (own != null) {
                (rewards(item) ? rewards : deductions).add(item(item, own));
            }
        }
        return new LedgerTally(
                side(rewards, ledger.bonusCap()), side(deductions, ledger.deductionCap()));
    }

    @Override
    public BigFraction value() {
        return Exact.of(rewards.after().add(deductions.after()));
    }

    private static boolean rewards(Ledger.Item item) {
        return item.points().signum() > 0;
    }

    private static List<Line> lines(Ledger ledger, List<Fact> facts) {
        List<Line> lines = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof LedgerEntry entry
                    && ledger.item(entry.item()) instanceof Ledger.Item item) {
                BigDecimal points = item.points().multiply(BigDecimal.valueOf(entry.count()));
                boolean counts = entry.state() == Fact.State.VERIFIED;
                lines.add(new Line(entry, item, points, counts ? null : Trace.Rule.NOT_VERIFIED));
            }
        }
        return lines;
    }

    private static ItemTally item(Ledger.Item item, List<Line> lines) {
        BigDecimal before =
                lines.stream().map(Line::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ItemTally(item, lines, before, limit(before, item.yearlyCap()));
    }

    private static Side side(List<ItemTally> items, @Nullable BigDecimal cap) {
        BigDecimal before =
                items.stream().map(ItemTally::after).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Side(items, before, limit(before, cap));
    }

    /** Keeps the size within the cap, and the sign. */
    private static BigDecimal limit(BigDecimal points, @Nullable BigDecimal cap) {
        if (cap == null || points.abs().compareTo(cap) <= 0) {
            return points;
        }
        return points.signum() < 0 ? cap.negate() : cap;
    }
}
