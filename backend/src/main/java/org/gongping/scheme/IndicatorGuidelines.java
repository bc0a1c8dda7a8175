package org.gongping.scheme;

import org.gongping.scoring.Indicator;

import java.util.List;

/** Holds the indicators of a sheet against the standards of good standards. */
final class IndicatorGuidelines {
    private final Guidelines report;

    IndicatorGuidelines(Guidelines report) {
        this.report = report;
    }

    /** What is said of a branch holds for everything below it. */
    private record Said(boolean measure, boolean owner, boolean due, boolean source) {
        private Said and(Indicator indicator) {
            return new Said(
                    measure || indicator.measure() != null,
                    owner || indicator.owner() != null,
                    due || indicator.due() != null,
                    source || indicator.clause() != null);
        }
    }

    void check(List<Indicator> indicators, String at, boolean sourced) {
        check(indicators, at, new Said(false, false, false, sourced));
    }

    private void check(List<Indicator> indicators, String at, Said above) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String here = at + "/" + i;
            report.named(indicator.title(), indicator.id(), here);
            Said said = above.and(indicator);
            if (indicator.isLeaf()) {
                leaf(indicator, here, said);
            }
            check(indicator.indicators(), here + "/indicators", said);
        }
    }

    private void leaf(Indicator leaf, String at, Said said) {
        report.unless(said.owner(), Guideline.NO_OWNER, at, leaf.title());
        report.unless(said.measure(), Guideline.NO_MEASURE, at, leaf.title());
        report.unless(said.due(), Guideline.NO_DEADLINE, at, leaf.title());
        report.unless(said.source(), Guideline.NO_SOURCE, at, leaf.title());
    }
}
