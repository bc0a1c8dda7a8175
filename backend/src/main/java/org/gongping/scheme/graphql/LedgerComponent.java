package org.gongping.scheme.graphql;

import org.gongping.scoring.Ledger.Approval;
import org.gongping.scoring.Ledger.Claimant;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Rewards and deductions entered one by one. */
record LedgerComponent(
        String key,
        String title,
        @Nullable String clause,
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal deductionCap,
        List<LedgerItem> items)
        implements ComponentView {

    /** A rule of the catalogue. */
    record LedgerItem(
            String code,
            String title,
            @Nullable String clause,
            BigDecimal points,
            Claimant claimant,
            boolean evidenceRequired,
            @Nullable BigDecimal yearlyCap,
            boolean veto,
            List<Approval> approvals) {}

    @Override
    public @Nullable BigDecimal maximum() {
        return null;
    }
}
