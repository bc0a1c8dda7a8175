package org.gongping.scheme;

import static org.gongping.scheme.Guideline.NOT_AGREED;
import static org.gongping.scheme.Guideline.NO_EVIDENCE;
import static org.gongping.scheme.Guideline.NO_SOURCE;
import static org.gongping.scheme.Guideline.ONE_SIDED;
import static org.gongping.scheme.Guideline.OTHER_VERSION_AGREED;
import static org.gongping.scheme.Guideline.TIED_TO_PERSON;
import static org.gongping.scheme.Guideline.UNNAMED;
import static org.gongping.scheme.Guideline.UNREACHABLE;

import org.gongping.scoring.Agreement;
import org.gongping.scoring.Component;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds a scheme against the standards of good standards: which of its indicators and items lack
 * what makes a standard fair. A finding is advice; a scheme with findings still runs.
 */
public final class Guidelines {
    /** Traits that pick single people, whatever their job. */
    private static final Set<String> PERSONAL = Set.of("number", "name", "person");

    private static final int BOTH_SIDES = 2;

    private final List<GuidelineFinding> found = new ArrayList<>();

    Guidelines() {}

    /** Where a scheme falls short, in the order of its file. */
    public static List<GuidelineFinding> of(Scheme scheme) {
        Guidelines report = new Guidelines();
        report.agreement(scheme);
        for (int i = 0; i < scheme.pools().size(); i++) {
            report.pool(scheme.pools().get(i), "/pools/" + i);
        }
        scheme.components().values().forEach(report::component);
        return List.copyOf(report.found);
    }

    void unless(boolean met, Guideline guideline, String at, LocalText subject) {
        if (!met) {
            found.add(new GuidelineFinding(guideline, at, subject));
        }
    }

    /** Without a title only the id is there to be read. */
    void named(LocalText title, String id, String at) {
        unless(!title.equals(LocalText.same(id)), UNNAMED, at, title);
    }

    private void agreement(Scheme scheme) {
        Agreement agreed = scheme.agreed();
        if (agreed == null) {
            unless(false, NOT_AGREED, "", scheme.title());
            return;
        }
        boolean thisOne = agreed.version() == scheme.version();
        unless(thisOne, OTHER_VERSION_AGREED, "/agreed/version", scheme.title());
        unless(agreed.by().size() >= BOTH_SIDES, ONE_SIDED, "/agreed/by", scheme.title());
    }

    private void pool(Pool pool, String at) {
        pool.members().traits().keySet().stream()
                .filter(PERSONAL::contains)
                .forEach(trait ->
                        unless(false, TIED_TO_PERSON, at + "/members/" + trait, pool.title()));
    }

    private void component(Component component) {
        String at = Pointer.below("/components", component.id());
        named(component.title(), component.id(), at);
        boolean sourced = component.clause() != null;
        switch (component.kind()) {
            case Sheet sheet ->
                    new IndicatorGuidelines(this)
                            .check(sheet.indicators(), at + "/sheet/indicators", sourced);
            case Ledger ledger -> {
                for (int i = 0; i < ledger.items().size(); i++) {
                    String item = at + "/ledger/items/" + i;
                    item(ledger, ledger.items().get(i), item, sourced);
                }
            }
            default -> {}
        }
    }

    private void item(Ledger ledger, Ledger.Item item, String at, boolean sourced) {
        named(item.title(), item.code(), at);
        BigDecimal cap = item.points().signum() > 0 ? ledger.bonusCap() : ledger.deductionCap();
        boolean reachable = isWithin(item, cap) && isWithin(item, item.yearlyCap());
        unless(reachable, UNREACHABLE, at + "/points", item.title());
        boolean proven =
                item.claimant() == Ledger.Claimant.OFFICE
                        || item.evidence() == Ledger.Evidence.REQUIRED;
        unless(proven, NO_EVIDENCE, at, item.title());
        unless(sourced || item.clause() != null, NO_SOURCE, at, item.title());
    }

    private static boolean isWithin(Ledger.Item item, @Nullable BigDecimal cap) {
        return cap == null || item.points().abs().compareTo(cap) <= 0;
    }
}
