package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether each fact fits its component and subject, and facts that exclude each other do not meet.
 */
final class FactCheck {
    /** Where at most one fact may stand. */
    private record Slot(String component, String subject) {}

    private final Scheme scheme;
    private final Map<String, Subject> subjects;
    private final EntryCheck entries;
    private final Map<String, Set<String>> componentsByPool = new HashMap<>();
    private final Set<Slot> single = new HashSet<>();
    private final Set<Slot> marked = new HashSet<>();

    /**
     * Checks against a scheme and its subjects.
     *
     * @param liable whom a veto may name, or null where anybody will do
     */
    FactCheck(Scheme scheme, Map<String, Subject> subjects, @Nullable Set<String> liable) {
        this.scheme = scheme;
        this.subjects = subjects;
        this.entries = new EntryCheck(scheme, liable);
        for (Pool pool : scheme.pools()) {
            Expression total = scheme.total().of(pool.id());
            componentsByPool.put(pool.id(), total == null ? Set.of() : total.components());
        }
    }

    void check(List<Fact> facts, Faults faults) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.BallotMark || fact instanceof Fact.BallotMarks) {
                marked.add(slot(fact));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            check(facts.get(i), faults.at(i));
        }
    }

    private void check(Fact fact, Faults at) {
        Component component = scheme.components().get(fact.component());
        Subject subject = subjects.get(fact.subject());
        at.at("subject").unless(subject != null, "'" + fact.subject() + "' is not a subject");
        if (component == null) {
            at.at("component").add("'" + fact.component() + "' is not a component");
            return;
        }
        if (subject != null) {
            Set<String> counted = componentsByPool.get(subject.pool());
            at.at("component")
                    .unless(
                            counted == null || counted.contains(component.id()),
                            "is no part of the total of pool '" + subject.pool() + "'");
        }
        kind(fact, component.kind(), at);
    }

    private void kind(Fact fact, Kind kind, Faults at) {
        if (kind instanceof Ballot ballot && fact instanceof Fact.BallotMark mark) {
            MarkCheck.one(ballot, mark, at);
        } else if (kind instanceof Ballot ballot && fact instanceof Fact.BallotMarks marks) {
            MarkCheck.many(ballot, marks, at);
        } else if (kind instanceof Ballot ballot && fact instanceof Fact.ExactValue value) {
            MarkCheck.exact(ballot, value, at);
            once(fact, "an exact value", at);
            at.unless(!marked.contains(slot(fact)), "stands beside marks that it should replace");
        } else if (kind instanceof Ledger ledger && fact instanceof Fact.LedgerEntry entry) {
            entries.check(ledger, entry, at);
        } else if (kind instanceof Imported imported && fact instanceof Fact.ImportedScore score) {
            MarkCheck.score(imported, score, at);
            once(fact, "a score", at);
        } else {
            at.add("is not what component '" + fact.component() + "' counts");
        }
    }

    private void once(Fact fact, String what, Faults at) {
        at.unless(
                single.add(slot(fact)),
                "gives '" + fact.subject() + "' " + what + " a second time");
    }

    private static Slot slot(Fact fact) {
        return new Slot(fact.component(), fact.subject());
    }
}
