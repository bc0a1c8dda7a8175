package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** How one component came out for one subject, with all that is needed to say why. */
sealed interface Tally
        permits BallotTally,
                SheetTally,
                RatingTally,
                SurveyTally,
                LedgerTally,
                ImportedTally,
                NestedTally,
                ExactTally {
    /** The exact value, or null where the subject is incomplete. */
    @Nullable BigFraction value();

    /** Counts the facts of one subject and this component, which have been checked. */
    static Tally of(Component component, List<Fact> facts) {
        // an exact value stands alone: beside others it would have been refused
        if (!facts.isEmpty() && facts.getFirst() instanceof Fact.ExactValue exact) {
            return new ExactTally(exact.value());
        }
        return switch (component.kind()) {
            case Ballot ballot -> BallotTally.of(ballot, facts);
            case Sheet sheet -> SheetTally.of(sheet, facts);
            case Rating rating -> RatingTally.of(rating, facts);
            case Survey survey -> SurveyTally.of(survey, facts);
            case Ledger ledger -> LedgerTally.of(ledger, facts);
            case Imported imported -> ImportedTally.of(imported, facts);
            case Nested nested -> NestedTally.of(nested, facts);
        };
    }
}
