package org.gongping.scoring;

/** Scores from outside: within their bounds, and one for each subject. */
record ImportedFacts(Imported imported) implements FactRule {
    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.ImportedScore score)) {
            return false;
        }
        Bounds.within(score.score(), imported.max(), at.at("score"));
        once.take(fact, "a score", at);
        return true;
    }
}
