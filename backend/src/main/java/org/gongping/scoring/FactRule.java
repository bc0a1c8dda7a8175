package org.gongping.scoring;

/** What the facts of one component must keep to. */
interface FactRule {
    /**
     * Tells what is wrong with a fact of this component, unless it is not even one that the
     * component counts: then the answer is false.
     *
     * @param once what the facts of the same subject have taken before
     */
    boolean fits(Fact fact, Once once, Faults at);

    /** The rule for a kind of component. */
    static FactRule of(Kind kind, Liable liable) {
        return switch (kind) {
            case Ballot ballot -> new BallotFacts(ballot);
            case Sheet sheet -> new SheetFacts(sheet);
            case Rating rating -> new RatingFacts(rating);
            case Survey survey -> new SurveyFacts(survey);
            case Ledger ledger -> new LedgerFacts(ledger, liable);
            case Imported imported -> new ImportedFacts(imported);
            case Nested _ -> new NestedFacts();
        };
    }
}
