package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.Locale;

/** How a component is marked and counted. */
public sealed interface Kind permits Ballot, Sheet, Rating, Survey, Ledger, Imported, Nested {
    /** The most that a subject can reach, in points; 0 where there is no such bound. */
    BigDecimal max();

    /** What this kind is called. */
    Name name();

    /** The kinds by the names that schemes call them. */
    enum Name {
        BALLOT,
        SHEET,
        RATING,
        SURVEY,
        LEDGER,
        IMPORTED,
        NESTED;

        /** The key under which a scheme sets up a component of this kind. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Whether its single marks are nobody's business but the appraisal group's: a public bundle
         * holds the exact value in their place.
         */
        public boolean isConfidential() {
            return switch (this) {
                case BALLOT, RATING, SURVEY -> true;
                case SHEET, LEDGER, IMPORTED, NESTED -> false;
            };
        }
    }
}
