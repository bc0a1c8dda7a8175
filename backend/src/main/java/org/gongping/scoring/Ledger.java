package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rewards and deductions entered one by one (奖惩分). The value is rewards less deductions, each up to
 * its cap.
 *
 * @param bonusCap the most that rewards add up to, or null for no limit
 * @param deductionCap the most that deductions add up to, in size, or null for no limit
 * @param sameEvent what counts of several entries about one event
 */
public record Ledger(
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal deductionCap,
        List<Item> items,
        SameEvent sameEvent)
        implements Kind {
    /** What counts of one subject's entries with one event key and one sign. */
    public enum SameEvent {
        HIGHEST,
        SUM
    }

    /** Who enters an item: the subject, or the office. */
    public enum Claimant {
        SELF,
        OFFICE
    }

    /** Whether an entry must come with proof. */
    public enum Evidence {
        REQUIRED,
        OPTIONAL
    }

    /** Whose approval an entry needs beside the office's verification. */
    public enum Approval {
        GROUP,
        LEADER
    }

    /**
     * A rule of the ledger.
     *
     * @param points per count; negative for a deduction
     * @param yearlyCap the most that this item gives, in size, or null for no limit
     * @param veto whether one verified entry takes the award away (一票否决)
     * @param approvals who must agree, besides; none: verification by the office is enough
     */
    public record Item(
            String code,
            LocalText title,
            @Nullable String clause,
            BigDecimal points,
            Claimant claimant,
            Evidence evidence,
            @Nullable BigDecimal yearlyCap,
            boolean veto,
            List<Approval> approvals) {
        public Item {
            approvals = List.copyOf(approvals);
        }
    }

    public Ledger {
        items = List.copyOf(items);
    }

    /** The item of this code, or null if there is none. */
    public @Nullable Item item(String code) {
        for (Item item : items) {
            if (item.code().equals(code)) {
                return item;
            }
        }
        return null;
    }

    @Override
    public Name name() {
        return Name.LEDGER;
    }

    @Override
    public BigDecimal max() {
        return BigDecimal.ZERO;
    }
}
