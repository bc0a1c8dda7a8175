package org.gongping.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a scheme makes sense: every rule that its parts must keep among each other. */
final class SchemeCheck {
    private static final int MOST_DECIMALS = 12;
    private static final int LEAP_YEAR = 2000;

    private final Scheme scheme;
    private final Faults faults;
    private final Set<String> pools;

    private SchemeCheck(Scheme scheme, Faults faults) {
        this.scheme = scheme;
        this.faults = faults;
        this.pools = scheme.pools().stream().map(Pool::id).collect(Collectors.toSet());
    }

    /** Tells the faults at places below the one given. */
    static void check(Scheme scheme, Faults faults) {
        SchemeCheck check = new SchemeCheck(scheme, faults);
        check.head();
        check.pools();
        scheme.components()
                .forEach((id, c) -> KindCheck.check(c.kind(), faults.at("components").at(id)));
        check.keys(scheme.total(), "total");
        check.keys(scheme.grading(), "grading");
        check.keys(scheme.prizes(), "prizes");
        check.keys(scheme.awards(), "awards");
        check.totals();
        check.tieBreak();
        OutcomeCheck.check(scheme, faults);
        check.calendar();
        check.agreement();
    }

    private void head() {
        faults.at("id")
                .unless(
                        scheme.id().matches(Scheme.ID),
                        "must be lower-case words joined by hyphens");
        faults.at("version").unless(scheme.version() >= 1, "must be a whole number from 1");
        faults.at("decimals")
                .unless(
                        scheme.decimals() >= 0 && scheme.decimals() <= MOST_DECIMALS,
                        "must be a whole number from 0 to " + MOST_DECIMALS);
    }

    private void pools() {
        Faults here = faults.at("pools");
        here.unless(!scheme.pools().isEmpty(), "must name at least one pool");
        List<String> ids = scheme.pools().stream().map(Pool::id).toList();
        here.duplicates(ids, "id");
        for (int i = 0; i < ids.size(); i++) {
            here.at(i).at("id").unless(!ids.get(i).equals(PerPool.ANY), "'any' is not a pool id");
        }
    }

    private void keys(PerPool<?> rules, String section) {
        for (String key : rules.rules().keySet()) {
            faults.at(section)
                    .at(key)
                    .unless(key.equals(PerPool.ANY) || pools.contains(key), "is not a pool");
        }
    }

    private void totals() {
        for (Pool pool : scheme.pools()) {
            faults.at("total")
                    .unless(
                            scheme.total().of(pool.id()) != null,
                            "has no expression for pool '" + pool.id() + "'");
        }
        ExpressionCheck check = new ExpressionCheck(scheme);
        scheme.total().rules().forEach((key, e) -> check.check(e, faults.at("total").at(key)));
    }

    private void tieBreak() {
        for (int i = 0; i < scheme.tieBreak().size(); i++) {
            faults.at("ranking")
                    .at("tieBreak")
                    .at(i)
                    .unless(
                            scheme.components().containsKey(scheme.tieBreak().get(i)),
                            "is not a component");
        }
    }

    private void calendar() {
        Publicity publicity = scheme.publicity();
        if (publicity != null) {
            faults.at("publicity").at("days").unless(publicity.days() >= 0, "must not be negative");
        }
        faults.at("stages").duplicates(scheme.stages().stream().map(Stage::id).toList(), "id");
        for (int i = 0; i < scheme.stages().size(); i++) {
            Stage stage = scheme.stages().get(i);
            faults.at("stages").at(i).at("to").unless(inOrder(stage), "must not be before 'from'");
        }
    }

    private void agreement() {
        Agreement agreed = scheme.agreed();
        if (agreed != null) {
            Faults here = faults.at("agreed");
            here.at("version")
                    .unless(
                            agreed.version() >= 1 && agreed.version() <= scheme.version(),
                            "must be this version or one before it");
            here.at("by").unless(!agreed.by().isEmpty(), "must say who agreed");
        }
    }

    /** Compared in a leap year, so that 29 February is a day of its own. */
    private static boolean inOrder(Stage stage) {
        return !stage.to().in(LEAP_YEAR).isBefore(stage.from().in(LEAP_YEAR));
    }
}
