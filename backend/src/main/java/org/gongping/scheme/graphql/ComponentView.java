package org.gongping.scheme.graphql;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A component as the contract shows it; each kind is named like its type there. */
sealed interface ComponentView
        permits BallotComponent,
                SheetComponent,
                RatingComponent,
                SurveyComponent,
                LedgerComponent,
                ImportedComponent,
                NestedComponent {

    /** Its id in the scheme. */
    String key();

    /** Its title in the caller's language. */
    String title();

    /** Where the source says so. */
    @Nullable String clause();

    /** Most points that it can give; null where it has no maximum of its own. */
    @Nullable BigDecimal maximum();
}
