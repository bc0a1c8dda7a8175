package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Trace.Cut;
import org.gongping.scoring.Trace.Label;
import org.gongping.scoring.Trace.Rule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Builds one node of a score trace; what is not set stays absent. */
final class Node {
    private final int decimals;
    private final Label label;
    private final String id;
    private final @Nullable LocalText title;
    private final @Nullable String clause;
    private @Nullable BigFraction value;
    private @Nullable BigDecimal max;
    private @Nullable BigDecimal weight;
    private @Nullable Long count;
    private @Nullable String ref;
    private final List<Cut> cuts = new ArrayList<>();
    private final List<Trace> parts = new ArrayList<>();

    Node(int decimals, Label label, String id, @Nullable LocalText title, @Nullable String clause) {
        this.decimals = decimals;
        this.label = label;
        this.id = id;
        this.title = title;
        this.clause = clause;
    }

    Node value(@Nullable BigFraction exact) {
        value = exact;
        return this;
    }

    /** A maximum of 0 stands for no bound. */
    Node max(BigDecimal most) {
        max = most.signum() > 0 ? most : null;
        return this;
    }

    Node weight(@Nullable BigDecimal share) {
        weight = share;
        return this;
    }

    Node count(long many) {
        count = many;
        return this;
    }

    Node ref(@Nullable String reference) {
        ref = reference;
        return this;
    }

    Node cut(Rule rule, @Nullable String ruleClause, BigFraction amount) {
        cuts.add(new Cut(rule, ruleClause, amount, Exact.shown(amount, decimals), 1));
        return this;
    }

    /** Tells what a cap took away, if it took anything. */
    Node capped(Rule rule, @Nullable String ruleClause, BigFraction amount) {
        return amount.signum() == 0 ? this : cut(rule, ruleClause, amount);
    }

    /** Tells that a rule touched something, but not how many points that made. */
    Node silentCut(Rule rule, @Nullable String ruleClause, long touched) {
        cuts.add(new Cut(rule, ruleClause, null, null, touched));
        return this;
    }

    Node parts(List<Trace> below) {
        parts.addAll(below);
        return this;
    }

    Trace build() {
        BigDecimal shown = value == null ? null : Exact.shown(value, decimals);
        return new Trace(
                label, id, title, clause, value, shown, max, weight, count, cuts, ref, parts);
    }
}
