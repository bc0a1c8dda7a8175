package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Whether a component's settings make sense in themselves. */
final class KindCheck {
    private static final int SMALLEST_GROUP = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private KindCheck() {}

    static void check(Kind kind, Faults at) {
        switch (kind) {
            case Ballot ballot -> ballot(ballot, at.at("ballot"));
            case Ledger ledger -> ledger(ledger, at.at("ledger"));
            case Imported imported -> at.at("imported").at("max").unlessPositive(imported.max());
        }
    }

    private static void ballot(Ballot ballot, Faults at) {
        at.at("max").unlessPositive(ballot.max());
        at.at("step").unlessPositive(ballot.step());
        criteria(ballot.criteria(), at.at("criteria"));
        groups(ballot.groups(), at.at("groups"));
        at.at("minimumGroup")
                .unless(
                        ballot.minimumGroup() >= SMALLEST_GROUP,
                        "must be at least " + SMALLEST_GROUP);
        trim(ballot.trim(), at.at("trim"));
        Ballot.Quorum quorum = ballot.quorum();
        if (quorum != null) {
            BigDecimal percent = quorum.percent();
            at.at("quorum")
                    .at("percent")
                    .unless(
                            percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0,
                            "must be above 0 and at most 100");
        }
    }

    private static void criteria(List<Ballot.Criterion> criteria, Faults at) {
        at.duplicates(criteria.stream().map(Ballot.Criterion::id).toList(), "id");
        for (int i = 0; i < criteria.size(); i++) {
            at.at(i).at("max").unlessPositive(criteria.get(i).max());
        }
    }

    private static void groups(List<Ballot.Group> groups, Faults at) {
        at.unless(!groups.isEmpty(), "must name at least one group");
        at.duplicates(groups.stream().map(Ballot.Group::id).toList(), "id");
        for (int i = 0; i < groups.size(); i++) {
            at.at(i).at("weight").unlessPositive(groups.get(i).weight());
        }
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

    private static void ledger(Ledger ledger, Faults at) {
        cap(ledger.bonusCap(), at.at("bonusCap"));
        cap(ledger.deductionCap(), at.at("deductionCap"));
        at.at("items").duplicates(ledger.items().stream().map(Ledger.Item::code).toList(), "code");
        for (int i = 0; i < ledger.items().size(); i++) {
            cap(ledger.items().get(i).yearlyCap(), at.at("items").at(i).at("yearlyCap"));
        }
    }

    private static void cap(@Nullable BigDecimal cap, Faults at) {
        at.unless(cap == null || cap.signum() >= 0, "must not be negative");
    }
}
