package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.Map;

/** Whether marks and scores lie within their bounds and on their steps. */
final class MarkCheck {
    private MarkCheck() {}

    static void one(Ballot ballot, Fact.BallotMark fact, Faults at) {
        group(ballot, fact.group(), at);
        if (ballot.criteria().isEmpty()) {
            mark(fact.mark(), ballot.max(), ballot.step(), at.at("mark"));
        } else {
            at.at("mark").add("must be one mark for each criterion");
        }
    }

    static void many(Ballot ballot, Fact.BallotMarks fact, Faults at) {
        group(ballot, fact.group(), at);
        Map<String, BigDecimal> marks = fact.marks();
        for (Ballot.Criterion criterion : ballot.criteria()) {
            BigDecimal mark = marks.get(criterion.id());
            if (mark == null) {
                at.at("marks").add("has no mark for criterion '" + criterion.id() + "'");
            } else {
                Faults here = at.at("marks").at(criterion.id());
                mark(mark, criterion.max(), ballot.step(), here);
            }
        }
        for (String id : marks.keySet()) {
            at.at("marks")
                    .at(id)
                    .unless(
                            ballot.criteria().stream().anyMatch(c -> c.id().equals(id)),
                            "is not a criterion");
        }
    }

    static void exact(Ballot ballot, Fact.ExactValue fact, Faults at) {
        BigFraction value = fact.value();
        at.at("value")
                .unless(
                        value.signum() >= 0 && Exact.compare(value, Exact.of(ballot.max())) <= 0,
                        bounds(ballot.max()));
    }

    static void score(Imported imported, Fact.ImportedScore fact, Faults at) {
        within(fact.score(), imported.max(), at.at("score"));
    }

    private static void group(Ballot ballot, String group, Faults at) {
        at.at("group")
                .unless(
                        ballot.groups().stream().anyMatch(g -> g.id().equals(group)),
                        "'" + group + "' is not a group of this ballot");
    }

    private static void mark(BigDecimal mark, BigDecimal max, BigDecimal step, Faults at) {
        within(mark, max, at);
        at.unless(
                step.signum() <= 0 || mark.remainder(step).signum() == 0,
                "must be a whole number of steps of " + step.toPlainString());
    }

    private static void within(BigDecimal number, BigDecimal max, Faults at) {
        at.unless(number.signum() >= 0 && number.compareTo(max) <= 0, bounds(max));
    }

    private static String bounds(BigDecimal max) {
        return "must be from 0 to " + max.toPlainString();
    }
}
