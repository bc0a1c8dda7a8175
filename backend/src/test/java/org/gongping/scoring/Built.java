package org.gongping.scoring;

import static org.gongping.scoring.Given.name;
import static org.gongping.scoring.Given.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a scheme; what is not set is absent. */
final class Built {
    private Scheme.Appraises appraises = Scheme.Appraises.STAFF;
    private int decimals = 2;
    private List<Pool> pools = List.of(pool("staff", true));
    private final Map<String, Component> components = new LinkedHashMap<>();
    private PerPool<Expression> total = PerPool.none();
    private List<String> tieBreak = List.of();
    private PerPool<Grading> grading = PerPool.none();
    private PerPool<Prizes> prizes = PerPool.none();
    private PerPool<Awards> awards = PerPool.none();
    private List<Consequence> consequences = List.of();

    Built units() {
        appraises = Scheme.Appraises.UNIT;
        return this;
    }

    Built decimals(int places) {
        decimals = places;
        return this;
    }

    Built pools(Pool... all) {
        pools = List.of(all);
        return this;
    }

    Built component(String id, Kind kind) {
        components.put(id, new Component(id, name(id), "clause of " + id, kind));
        return this;
    }

    Built total(Expression expression) {
        return total(PerPool.any(expression));
    }

    Built total(PerPool<Expression> expressions) {
        total = expressions;
        return this;
    }

    Built tieBreak(String... ids) {
        tieBreak = List.of(ids);
        return this;
    }

    Built grading(Grading rule) {
        return grading(PerPool.any(rule));
    }

    Built grading(PerPool<Grading> rules) {
        grading = rules;
        return this;
    }

    Built prizes(Prizes rule) {
        prizes = PerPool.any(rule);
        return this;
    }

    Built awards(Awards rule) {
        awards = PerPool.any(rule);
        return this;
    }

    Built consequences(Consequence... all) {
        consequences = List.of(all);
        return this;
    }

    Scheme scheme() {
        return new Scheme(
                "example",
                1,
                name("example"),
                null,
                appraises,
                decimals,
                pools,
                components,
                total,
                tieBreak,
                grading,
                prizes,
                awards,
                consequences,
                null,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                null);
    }
}
