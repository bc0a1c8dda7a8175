package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Whether a component's settings make sense in themselves. */
final class KindCheck {
    private KindCheck() {}

    /** Tells the faults of a component, whose place is given. */
    static void check(Kind kind, Faults component) {
        Faults at = component.at(kind.name().key());
        switch (kind) {
            case Ballot ballot -> BallotCheck.check(ballot, at);
            case Sheet sheet -> new SheetCheck().check(sheet, at);
            case Rating rating -> rating(rating, at.at("aspects"));
            case Survey survey -> survey(survey, at);
            case Ledger ledger -> ledger(ledger, at);
            case Imported imported -> at.at("max").unlessPositive(imported.max());
            case Nested nested -> nested(nested, at);
        }
    }

    private static void rating(Rating rating, Faults at) {
        at.unless(!rating.aspects().isEmpty(), "must name at least one aspect");
        at.duplicates(rating.aspects().stream().map(Rating.Aspect::id).toList(), "id");
        positive(rating.aspects().stream().map(Rating.Aspect::points).toList(), "points", at);
    }

    private static void survey(Survey survey, Faults at) {
        at.at("max").unlessPositive(survey.max());
        at.at("scale")
                .unless(
                        survey.scale().low().compareTo(survey.scale().high()) < 0,
                        "must lead from a lower answer to a higher one");
        List<Survey.Wave> waves = survey.waves();
        at.at("waves").unless(!waves.isEmpty(), "must name at least one wave");
        at.at("waves").duplicates(waves.stream().map(Survey.Wave::id).toList(), "id");
        positive(waves.stream().map(Survey.Wave::weight).toList(), "weight", at.at("waves"));
        List<Survey.Stratum> strata = survey.strata();
        at.at("strata").duplicates(strata.stream().map(Survey.Stratum::id).toList(), "id");
        positive(strata.stream().map(Survey.Stratum::share).toList(), "share", at.at("strata"));
    }

    private static void ledger(Ledger ledger, Faults at) {
        cap(ledger.bonusCap(), at.at("bonusCap"));
        cap(ledger.deductionCap(), at.at("deductionCap"));
        at.at("items").duplicates(ledger.items().stream().map(Ledger.Item::code).toList(), "code");
        for (int i = 0; i < ledger.items().size(); i++) {
            cap(ledger.items().get(i).yearlyCap(), at.at("items").at(i).at("yearlyCap"));
        }
    }

    private static void nested(Nested nested, Faults at) {
        at.at("max").unlessPositive(nested.max());
        at.at("scheme")
                .unless(
                        nested.scheme().matches(Scheme.ID + "@[1-9]\\d{0,8}"),
                        "must be a scheme's id and version such as services@1");
    }

    private static void cap(@Nullable BigDecimal cap, Faults at) {
        at.unless(cap == null || cap.signum() >= 0, "must not be negative");
    }

    /** Tells the places of numbers in a list that are not above 0. */
    static void positive(List<BigDecimal> numbers, String key, Faults at) {
        for (int i = 0; i < numbers.size(); i++) {
            at.at(i).at(key).unlessPositive(numbers.get(i));
        }
    }
}
