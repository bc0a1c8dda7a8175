package org.gongping.scoring;

import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;

import java.util.List;

/** Writes the part of a trace that one component makes. */
final class ComponentTrace {
    private final Component component;
    private final int decimals;

    ComponentTrace(Component component, int decimals) {
        this.component = component;
        this.decimals = decimals;
    }

    /** The component's node, not yet built. */
    Node write(Tally tally) {
        return switch (tally) {
            case BallotTally ballot -> ballot(ballot);
            case SheetTally sheet -> new SheetTrace(component, decimals).write(sheet);
            case RatingTally rating ->
                    node(Label.RATING).value(rating.value()).count(rating.raters());
            case SurveyTally survey -> survey(survey);
            case LedgerTally ledger -> new LedgerTrace(component, decimals).write(ledger);
            case ImportedTally imported -> imported(imported);
            case NestedTally nested -> nested(nested);
            case ExactTally exact -> node(label(component.kind())).value(exact.value());
        };
    }

    private static Label label(Kind kind) {
        return switch (kind) {
            case Ballot _ -> Label.BALLOT;
            case Sheet _ -> Label.SHEET;
            case Rating _ -> Label.RATING;
            case Survey _ -> Label.SURVEY;
            case Ledger _ -> Label.LEDGER;
            case Imported _ -> Label.IMPORTED;
            case Nested _ -> Label.NESTED;
        };
    }

    /** Group means only where every group is large enough; counts always. */
    private Node ballot(BallotTally tally) {
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

    private Node imported(ImportedTally tally) {
        Node node = node(Label.IMPORTED).value(tally.value());
        Fact.ImportedScore fact = tally.fact();
        return fact == null
                ? node.silentCut(Rule.MISSING, component.clause(), 0)
                : node.ref(fact.ref());
    }

    /** Wave values only where every wave that counts has answers enough; counts always. */
    private Node survey(SurveyTally tally) {
        boolean open = tally.valuesMayBeShown();
        return node(Label.SURVEY)
                .value(tally.value())
                .parts(tally.waves().stream().map(w -> wave(tally, w, open)).toList());
    }

    private Trace wave(SurveyTally tally, SurveyTally.WaveTally wave, boolean open) {
        Survey.Wave rule = wave.wave();
        Node node =
                new Node(decimals, Label.WAVE, rule.id(), rule.title(), null)
                        .weight(rule.weight())
                        .max(tally.survey().max())
                        .count(wave.answers())
                        .value(open ? wave.value() : null);
        if (wave.answers() == 0) {
            node.silentCut(Rule.MISSING, component.clause(), 0);
        }
        return node.build();
    }

    private Node nested(NestedTally tally) {
        Node node = node(Label.NESTED).value(tally.value());
        Fact.NestedTotal fact = tally.fact();
        if (fact == null) {
            return node.silentCut(Rule.MISSING, component.clause(), 0);
        }
        String scheme = tally.nested().scheme();
        return node.parts(
                List.of(
                        new Node(decimals, Label.NESTED_TOTAL, scheme, null, null)
                                .value(Exact.of(fact.total()))
                                .max(fact.of())
                                .ref(fact.ref())
                                .build()));
    }

    private Node node(Label label) {
        return new Node(decimals, label, component.id(), component.title(), component.clause());
    }
}
