package org.gongping.ballot.poll;

/**
 * Tells good slips from others: offered by those who decide who may vote, needed by the box, and
 * the only thing that passes between the two.
 *
 * <p>What it promises: a yes means that the office registered a slip with this token for this group
 * of this poll. What it does not know: who drew the slip, and whether it was used.
 */
public interface SlipRegister {

    /**
     * Whether the slip is good.
     *
     * @param tokenHash SHA-256 of the token, lower-case hexadecimal
     */
    boolean holds(Poll poll, String group, String tokenHash);
}
