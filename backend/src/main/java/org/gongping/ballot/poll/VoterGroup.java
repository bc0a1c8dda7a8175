package org.gongping.ballot.poll;

import org.gongping.ballot.poll.VoterRolls.Roll;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Voters whose marks are averaged together, as frozen: how many, and where it is written who, but
 * not who.
 *
 * @param key id in the scheme
 * @param weight shares are taken of the sum of weights
 * @param roll how many voters it has
 * @param issued how many slips are registered, at most {@code roll}
 * @param slips which registered slips are good, or null before any are
 * @param mode how its voters come to vote
 * @param rollSheet who is in it, or null in polls from before that was kept
 */
public record VoterGroup(
        String key,
        LocalText title,
        BigDecimal weight,
        int roll,
        int issued,
        @Nullable String slips,
        VoterMode mode,
        @Nullable String rollSheet) {

    static VoterGroup of(Ballot.Group group, Roll roll) {
        return new VoterGroup(
                group.id(),
                group.title(),
                group.weight(),
                roll.size(),
                0,
                null,
                VoterMode.SLIPS,
                roll.sheet());
    }

    /** Whether its voters have personal links. */
    public boolean hasLinks() {
        return mode == VoterMode.LINKS;
    }

    /** The hash over the roll, with which its sheet's id ends; null if none was kept. */
    public @Nullable String rollHash() {
        return rollSheet == null ? null : rollSheet.substring(rollSheet.lastIndexOf(':') + 1);
    }

    /** Whether there is a voter who could not be given a slip. */
    boolean lacksSlips() {
        return !hasLinks() && roll > 0 && issued == 0;
    }

    VoterGroup withSlips(int count, @Nullable String sheet) {
        return new VoterGroup(key, title, weight, roll, count, sheet, mode, rollSheet);
    }

    VoterGroup withMode(VoterMode other) {
        var changed = new VoterGroup(key, title, weight, roll, issued, slips, other, rollSheet);
        return other == VoterMode.SLIPS ? changed : changed.withSlips(0, null);
    }

    /** The group with another roll; more slips than voters there may not be, so they are void. */
    public VoterGroup withRoll(Roll other) {
        var changed =
                new VoterGroup(
                        key, title, weight, other.size(), issued, slips, mode, other.sheet());
        return issued > other.size() ? changed.withSlips(0, null) : changed;
    }
}
