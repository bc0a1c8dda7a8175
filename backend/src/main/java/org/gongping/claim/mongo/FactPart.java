package org.gongping.claim.mongo;

import org.gongping.kernel.GlobalId;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Fact.LedgerEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The parts of a claim's document that scoring counts. */
record FactPart(
        String claim,
        String subject,
        String component,
        String item,
        int count,
        @Nullable String event,
        Fact.State state) {

    LedgerEntry fact() {
        var ref = new GlobalId("Claim", claim).encode();
        return new LedgerEntry(component, subject, item, count, event, state, List.of(), ref);
    }
}
