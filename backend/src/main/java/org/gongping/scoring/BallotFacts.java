package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Marks of a ballot: of a known group, within their bounds and on their steps. */
final class BallotFacts implements FactRule {
    private final Ballot ballot;
    private final Set<String> groups = new HashSet<>();
    private final Map<String, BigDecimal> maxima = new HashMap<>();

    BallotFacts(Ballot ballot) {
        this.ballot = ballot;
        ballot.groups().forEach(group -> groups.add(group.id()));
        ballot.criteria().forEach(criterion -> maxima.putIfAbsent(criterion.id(), criterion.max()));
    }

    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (fact instanceof Fact.BallotMark one) {
            group(one.group(), at);
            one(one.mark(), at.at("mark"));
            return true;
        }
        if (fact instanceof Fact.BallotMarks many) {
            group(many.group(), at);
            many(many.marks(), at.at("marks"));
            return true;
        }
        return false;
    }

    private void one(BigDecimal mark, Faults at) {
        if (maxima.isEmpty()) {
            mark(mark, ballot.max(), at);
        } else {
            at.add("must be one mark for each criterion");
        }
    }

    private void many(Map<String, BigDecimal> marks, Faults at) {
        if (maxima.isEmpty()) {
            at.add("must be one mark: the ballot has no criteria");
            return;
        }
        for (Ballot.Criterion criterion : ballot.criteria()) {
            BigDecimal mark = marks.get(criterion.id());
            if (mark == null) {
                at.add("has no mark for criterion '" + criterion.id() + "'");
            } else {
                mark(mark, criterion.max(), at.at(criterion.id()));
            }
        }
        for (String id : marks.keySet()) {
            at.at(id).unless(maxima.containsKey(id), "is not a criterion");
        }
    }

    private void group(String group, Faults at) {
        if (!groups.contains(group)) {
            at.at("group").add("'" + group + "' is not a group of this ballot");
        }
    }

    private void mark(BigDecimal mark, BigDecimal max, Faults at) {
        Bounds.within(mark, max, at);
        BigDecimal step = ballot.step();
        if (step.signum() > 0 && mark.remainder(step).signum() != 0) {
            at.add("must be a whole number of steps of " + step.toPlainString());
        }
    }
}
