package org.gongping.scoring;

import java.math.BigDecimal;

/** How a component is marked and counted. */
public sealed interface Kind permits Ballot, Ledger, Imported {
    /** The most that a subject can reach, in points; 0 where there is no such bound. */
    BigDecimal max();
}
