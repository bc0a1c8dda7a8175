package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an indicator sheet makes sense: above all, whether every branch adds up. */
final class SheetCheck {
    private final Set<String> ids = new HashSet<>();

    void check(Sheet sheet, Faults at) {
        Faults here = at.at("indicators");
        here.unless(!sheet.indicators().isEmpty(), "must name at least one indicator");
        all(sheet.indicators(), here);
    }

    private void all(List<Indicator> indicators, Faults at) {
        for (int i = 0; i < indicators.size(); i++) {
            one(indicators.get(i), at.at(i));
        }
    }

    private void one(Indicator indicator, Faults at) {
        String id = indicator.id();
        at.at("id").unless(ids.add(id), "'" + id + "' stands here a second time");
        at.at("points").unlessPositive(indicator.points());
        if (!indicator.isLeaf()) {
            addsUp(indicator, at.at("points"));
            at.at("aspects")
                    .unless(
                            indicator.aspects().isEmpty(),
                            "must not be given: a branch is not marked itself");
        }
        aspects(indicator.aspects(), at.at("aspects"));
        all(indicator.indicators(), at.at("indicators"));
    }

    /** A digit lost on the way from the source shows here. */
    private static void addsUp(Indicator branch, Faults at) {
        BigDecimal stated = branch.points();
        BigDecimal found = Indicator.sum(branch.indicators());
        at.unless(
                stated.compareTo(found) == 0,
                "branch '%s' states %s points, but what is below it adds up to %s"
                        .formatted(branch.id(), stated.toPlainString(), found.toPlainString()));
    }

    private static void aspects(List<Indicator.Aspect> aspects, Faults at) {
        at.duplicates(aspects.stream().map(Indicator.Aspect::id).toList(), "id");
        KindCheck.positive(aspects.stream().map(Indicator.Aspect::weight).toList(), "weight", at);
    }
}
