package org.gongping.ballot.box;

import java.util.List;

/**
 * What is said of a poll when it has closed, once and for all: whatever is not on it does not
 * count.
 *
 * @param poll the poll's full key
 * @param leaves the leaf hash of every ballot, in order of the ballots' ids
 * @param counts the groups' count sheets, in the poll's order
 */
public record Board(String poll, List<String> leaves, List<GroupCount> counts) {

    /** Copies the lists. */
    public Board {
        leaves = List.copyOf(leaves);
        counts = List.copyOf(counts);
    }

    /**
     * A group's count sheet.
     *
     * @param issued how many slips were registered
     * @param cast how many ballots count
     */
    public record GroupCount(String group, int issued, int cast) {}
}
