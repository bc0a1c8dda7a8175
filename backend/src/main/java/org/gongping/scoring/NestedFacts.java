package org.gongping.scoring;

/** Totals of other schemes: within the maximum that they carry, and one for each subject. */
record NestedFacts() implements FactRule {
    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.NestedTotal total)) {
            return false;
        }
        if (total.of().signum() > 0) {
            Bounds.within(total.total(), total.of(), at.at("total"));
        } else {
            at.at("of").add("must be above 0");
        }
        once.take(fact, "a total", at);
        return true;
    }
}
