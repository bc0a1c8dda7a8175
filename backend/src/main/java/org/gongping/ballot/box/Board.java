package org.gongping.ballot.box;

import org.gongping.kernel.MerkleTree;

import java.util.List;

/**
 * What is said of a poll when it has closed, once and for all: whatever is not on it does not
 * count.
 *
 * @param poll the poll's full key
 * @param leaves the leaf hash of every ballot, in order of the ballots' ids
 * @param counts the groups' count sheets, in the poll's order
 * @param root the hash over all leaves, as {@link MerkleTree} makes it
 */
public record Board(String poll, List<String> leaves, List<GroupCount> counts, String root) {

    /** Copies the lists. */
    public Board {
        leaves = List.copyOf(leaves);
        counts = List.copyOf(counts);
    }

    /** A board with the root that follows from its leaves. */
    public static Board of(String poll, List<String> leaves, List<GroupCount> counts) {
        return new Board(poll, leaves, counts, MerkleTree.of(leaves).root());
    }

    /**
     * A group's count sheet.
     *
     * @param issued how many slips were registered
     * @param cast how many ballots count
     */
    public record GroupCount(String group, int issued, int cast) {}
}
