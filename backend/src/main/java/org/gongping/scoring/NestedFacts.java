package org.gongping.scoring;

/** Totals of other schemes: within the maximum that they carry, and one for each subject. */
record NestedFacts(Once once) implements FactRule {
    @Override
    public boolean fits(Fact fact, Faults at) {
        if (!(fact instanceof Fact.NestedTotal total)) {
            return false;
        }
        at.at("of").unlessPositive(total.of());
        Bounds.within(total.total(), total.of(), at.at("total"));
        once.take(fact, "a total", at);
        return true;
    }
}
