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
 * @param issued how many slips are registered, at most {@code roll}; 0 where there are links
 * @param slips which registered slips are good, or null before any are
 * @param access how its voters come to vote
 * @param rollSheet who is in it, or null in polls from before that was kept
 */
public record VoterGroup(
        String key,
        LocalText title,
        BigDecimal weight,
        int roll,
        int issued,
        @Nullable String slips,
        @Nullable String rollSheet,
        Access access) {

    /**
     * How its voters come to vote.
     *
     * @param issuer what credentials are checked by, from when they can be collected
     * @param confidential whether its voters were told that, with links, so few of them may take
     *     part that their ballots are not anonymous; never taken back
     */
    public record Access(VoterMode mode, @Nullable IssuerKey issuer, boolean confidential) {

        /** Slips, as long as nothing else was said. */
        public static final Access BY_SLIPS = new Access(VoterMode.SLIPS, null, false);
    }

    static VoterGroup of(Ballot.Group group, Roll roll) {
        return new VoterGroup(
                group.id(),
                group.title(),
                group.weight(),
                roll.size(),
                0,
                null,
                roll.sheet(),
                Access.BY_SLIPS);
    }

    /** How its voters come to vote. */
    public VoterMode mode() {
        return access.mode();
    }

    /** Whether its voters have personal links. */
    public boolean hasLinks() {
        return access.mode() == VoterMode.LINKS;
    }

    /**
     * Whether it was declared, for its links, that so few may take part that nobody is anonymous.
     */
    public boolean isDeclaredConfidential() {
        return hasLinks() && access.confidential();
    }

    /**
     * How many can take part at most: among few nobody is anonymous, however many are on a roll of
     * which the others were given no slip. Before any slips are registered each may still get one.
     */
    int mostToVote() {
        return hasLinks() || issued == 0 ? roll : issued;
    }

    /** Whether there are voters who collect credentials. */
    public boolean collects() {
        return hasLinks() && roll > 0;
    }

    /** The hash over the roll, with which its sheet's id ends; null if none was kept. */
    public @Nullable String rollHash() {
        return rollSheet == null ? null : rollSheet.substring(rollSheet.lastIndexOf(':') + 1);
    }

    /** Whether there is a voter who could not be given a slip. */
    boolean lacksSlips() {
        return !hasLinks() && roll > 0 && issued == 0;
    }

    /** The group once so many slips were registered for it as this sheet, or none. */
    public VoterGroup withSlips(int count, @Nullable String sheet) {
        return new VoterGroup(key, title, weight, roll, count, sheet, rollSheet, access);
    }

    VoterGroup withMode(VoterMode other) {
        var changed = with(new Access(other, null, access.confidential()));
        return other == VoterMode.SLIPS ? changed : changed.withSlips(0, null);
    }

    /** The group as frozen anew, coming to vote as this one does. */
    VoterGroup refrozen(VoterGroup anew) {
        return anew.with(new Access(access.mode(), null, access.confidential()));
    }

    VoterGroup declaredConfidential() {
        return with(new Access(access.mode(), access.issuer(), true));
    }

    /** The group once credentials can be collected. */
    public VoterGroup withIssuer(IssuerKey issuer) {
        return with(new Access(access.mode(), issuer, access.confidential()));
    }

    /** The group with another roll; more slips than voters there may not be, so they are void. */
    public VoterGroup withRoll(Roll other) {
        var changed =
                new VoterGroup(
                        key, title, weight, other.size(), issued, slips, other.sheet(), access);
        return issued > other.size() ? changed.withSlips(0, null) : changed;
    }

    private VoterGroup with(Access other) {
        return new VoterGroup(key, title, weight, roll, issued, slips, rollSheet, other);
    }
}
