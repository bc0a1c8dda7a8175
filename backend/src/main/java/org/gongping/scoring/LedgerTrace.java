package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;

import java.math.BigDecimal;
import java.util.List;

/** Writes the part of a trace that a ledger makes: each side, its items and their entries. */
final class LedgerTrace {
    private final Component component;
    private final int decimals;

    LedgerTrace(Component component, int decimals) {
        this.component = component;
        this.decimals = decimals;
    }

    Node write(LedgerTally tally) {
        return new Node(
                        decimals,
                        Label.LEDGER,
                        component.id(),
                        component.title(),
                        component.clause())
                .value(tally.value())
                .parts(
                        List.of(
                                side(Label.REWARDS, tally.rewards(), Rule.BONUS_CAP),
                                side(Label.DEDUCTIONS, tally.deductions(), Rule.DEDUCTION_CAP)));
    }

    private Trace side(Label label, LedgerTally.Side side, Rule cap) {
        return new Node(decimals, label, "", null, component.clause())
                .value(Exact.of(side.after()))
                .capped(cap, component.clause(), lost(side.before(), side.after()))
                .parts(side.items().stream().map(this::item).toList())
                .build();
    }

    private Trace item(LedgerTally.ItemTally tally) {
        Ledger.Item item = tally.item();
        BigFraction lost = lost(tally.before(), tally.after());
        return new Node(decimals, Label.ITEM, item.code(), item.title(), item.clause())
                .value(Exact.of(tally.after()))
                .capped(Rule.YEARLY_CAP, item.clause(), lost)
                .parts(tally.lines().stream().map(this::entry).toList())
                .build();
    }

    private Trace entry(LedgerTally.Line line) {
        Node node =
                new Node(
                                decimals,
                                Label.ENTRY,
                                line.item().code(),
                                line.item().title(),
                                line.item().clause())
                        .value(Exact.of(line.counted()))
                        .count(line.entry().count())
                        .ref(line.entry().ref());
        Rule cut = line.cut();
        return (cut == null ? node : node.cut(cut, component.clause(), Exact.of(line.points())))
                .build();
    }

    private static BigFraction lost(BigDecimal before, BigDecimal after) {
        return Exact.of(before.subtract(after));
    }
}
