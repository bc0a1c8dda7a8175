package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Writes the part of a trace that one component makes. */
final class ComponentTrace {
    private final Component component;
    private final int decimals;

    ComponentTrace(Component component, int decimals) {
        this.component = component;
        this.decimals = decimals;
    }

    /** Group means only where every group is large enough; counts always. */
    Node ballot(BallotTally tally) {
        boolean open = tally.meansMayBeShown();
        List<Trace> groups = tally.groups().stream().map(g -> group(tally, g, open)).toList();
        return node(Label.BALLOT).value(tally.value()).parts(groups);
    }

    private Trace group(BallotTally tally, BallotTally.GroupTally group, boolean open) {
        Ballot.Group rule = group.group();
        Node node =
                new Node(decimals, Label.GROUP, rule.id(), rule.title(), null)
                        .weight(rule.weight())
                        .max(tally.ballot().max())
                        .count(group.marks())
                        .value(open ? group.mean() : null);
        if (group.trimmed() > 0) {
            node.silentCut(Rule.TRIM, component.clause(), group.trimmed());
        }
        if (group.marks() == 0) {
            node.silentCut(Rule.EMPTY_GROUP, component.clause(), 0);
        }
        return node.build();
    }

    Node imported(ImportedTally tally) {
        Node node = node(Label.IMPORTED).value(tally.value());
        Fact.ImportedScore fact = tally.fact();
        return fact == null
                ? node.silentCut(Rule.MISSING, component.clause(), 0)
                : node.ref(fact.ref());
    }

    Node ledger(LedgerTally tally) {
        return node(Label.LEDGER)
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
                                clause(line))
                        .value(Exact.of(line.counted()))
                        .count(line.entry().count())
                        .ref(line.entry().ref());
        Rule cut = line.cut();
        return (cut == null ? node : node.cut(cut, component.clause(), Exact.of(line.points())))
                .build();
    }

    private static @Nullable String clause(LedgerTally.Line line) {
        return line.item().clause();
    }

    private Node node(Label label) {
        return new Node(decimals, label, component.id(), component.title(), component.clause());
    }

    private static BigFraction lost(BigDecimal before, BigDecimal after) {
        return Exact.of(before.subtract(after));
    }
}
