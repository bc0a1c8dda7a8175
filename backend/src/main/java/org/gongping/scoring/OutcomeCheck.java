package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether grading, prizes, awards and consequences fit together. */
final class OutcomeCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Faults faults;
    private final Set<String> grades = new HashSet<>();
    private final Set<String> prizes = new HashSet<>();
    private boolean anyGrade;

    private OutcomeCheck(Scheme scheme, Faults faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    static void check(Scheme scheme, Faults faults) {
        OutcomeCheck check = new OutcomeCheck(scheme, faults);
        scheme.grading().rules().forEach(check::grading);
        scheme.prizes().rules().forEach(check::prizes);
        scheme.awards().rules().forEach(check::awards);
        check.consequences();
    }

    private void grading(String key, Grading grading) {
        Faults at = faults.at("grading").at(key);
        switch (grading) {
            case Distribution d -> {
                distribution(d, key, at.at("distribution"), "grade");
                d.shares().forEach(share -> grades.add(share.name()));
            }
            case Grading.Thresholds(List<Grading.Threshold> steps) ->
                    thresholds(steps, at.at("thresholds"));
            case Grading.FromImported(String component) -> imported(component, at.at("imported"));
        }
    }

    private void imported(String component, Faults at) {
        anyGrade = true;
        at.unless(
                scheme.componentsOf(Imported.class).containsKey(component),
                "'" + component + "' is not an imported component");
    }

    private void thresholds(List<Grading.Threshold> steps, Faults at) {
        at.unless(!steps.isEmpty(), "must name at least one grade");
        at.duplicates(steps.stream().map(Grading.Threshold::grade).toList(), "grade");
        for (int i = 0; i < steps.size(); i++) {
            grades.add(steps.get(i).grade());
            if (i < steps.size() - 1) {
                BigDecimal min = steps.get(i).min();
                BigDecimal above = i == 0 ? null : steps.get(i - 1).min();
                Faults here = at.at(i).at("min");
                here.unless(min != null, "is missing; only the last grade takes the rest");
                here.unless(
                        min == null || above == null || min.compareTo(above) < 0,
                        "must be below the one before it");
            }
        }
    }

    private void distribution(Distribution distribution, String key, Faults at, String name) {
        Faults here = at.at("shares");
        List<Distribution.Share> shares = distribution.shares();
        here.duplicates(shares.stream().map(Distribution.Share::name).toList(), name);
        for (int i = 0; i < shares.size(); i++) {
            here.at(i)
                    .at("percent")
                    .unless(shares.get(i).percent().signum() >= 0, "must not be negative");
        }
        BigDecimal sum =
                shares.stream()
                        .map(Distribution.Share::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        here.unless(
                sum.compareTo(HUNDRED) == 0,
                "percents add up to " + sum.toPlainString() + ", not to 100");
        at.at("over")
                .unless(
                        distribution.over() == Distribution.Over.POOL || key.equals(PerPool.ANY),
                        "ALL is possible only under 'any'");
    }

    private void prizes(String key, Prizes rule) {
        Faults at = faults.at("prizes").at(key);
        switch (rule) {
            case Distribution d -> {
                distribution(d, key, at.at("distribution"), "prize");
                d.shares().forEach(share -> prizes.add(share.name()));
            }
            case Prizes.ByGrade(Map<String, String> byGrade) -> {
                byGrade.keySet().forEach(grade -> grade(grade, at.at("byGrade").at(grade)));
                prizes.addAll(byGrade.values());
            }
        }
    }

    private void awards(String key, Awards awards) {
        Faults at = faults.at("awards").at(key);
        for (String grade : awards.perGrade().keySet()) {
            grade(grade, at.at("perGrade").at(grade));
        }
        for (String prize : awards.perPrize().keySet()) {
            at.at("perPrize").at(prize).unless(prizes.contains(prize), "no prize is called that");
        }
    }

    private void consequences() {
        for (int i = 0; i < scheme.consequences().size(); i++) {
            Consequence consequence = scheme.consequences().get(i);
            Faults at = faults.at("consequences").at(i);
            at.at("then").unless(!consequence.then().isEmpty(), "must say what follows");
            if (consequence.when() instanceof Consequence.OnGrade when) {
                grade(when.grade(), at.at("when").at("grade"));
            }
        }
    }

    /** Grades from outside may have any name, so names can be checked only where there are none. */
    private void grade(String name, Faults at) {
        at.unless(anyGrade || grades.contains(name), "no grade is called that");
    }
}
