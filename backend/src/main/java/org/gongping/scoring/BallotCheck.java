package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Whether a ballot's settings make sense. */
final class BallotCheck {
    private static final int SMALLEST_GROUP = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BallotCheck() {}

    static void check(Ballot ballot, Faults at) {
        at.at("max").unlessPositive(ballot.max());
        at.at("step").unlessPositive(ballot.step());
        criteria(ballot.criteria(), at.at("criteria"));
        groups(ballot.groups(), at.at("groups"));
        at.at("minimumGroup")
                .unless(
                        ballot.minimumGroup() >= SMALLEST_GROUP,
                        "must be at least " + SMALLEST_GROUP);
        trim(ballot.trim(), at.at("trim"));
        quorum(ballot.quorum(), at.at("quorum"));
    }

    private static void criteria(List<Ballot.Criterion> criteria, Faults at) {
        at.duplicates(criteria.stream().map(Ballot.Criterion::id).toList(), "id");
        KindCheck.positive(criteria.stream().map(Ballot.Criterion::max).toList(), "max", at);
    }

    private static void groups(List<Ballot.Group> groups, Faults at) {
        at.unless(!groups.isEmpty(), "must name at least one group");
        at.duplicates(groups.stream().map(Ballot.Group::id).toList(), "id");
        KindCheck.positive(groups.stream().map(Ballot.Group::weight).toList(), "weight", at);
    }

    private static void trim(Ballot.@Nullable Trim trim, Faults at) {
        if (trim == null) {
            return;
        }
        at.at("lowest").unless(trim.lowest() >= 0, "must not be negative");
        at.at("highest").unless(trim.highest() >= 0, "must not be negative");
        at.at("from")
                .unless(
                        trim.from() > trim.lowest() + trim.highest(),
                        "must be more than 'lowest' and 'highest' together");
    }

    private static void quorum(Ballot.@Nullable Quorum quorum, Faults at) {
        if (quorum != null) {
            BigDecimal percent = quorum.percent();
            at.at("percent")
                    .unless(
                            percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0,
                            "must be above 0 and at most 100");
        }
    }
}
