package org.gongping.kernel;

import java.util.List;

/**
 * Shows that a leaf is part of a {@link MerkleTree} to somebody who knows no more of the tree than
 * its root.
 *
 * @param index the leaf's place, counted from 0
 * @param size how many leaves the tree has
 * @param leaf the leaf's hash
 * @param path the hashes that the leaf is joined with on the way to the root, lowest first
 */
public record InclusionProof(int index, int size, String leaf, List<String> path) {

    /** Copies the path. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads to this root: RFC 9162, section 2.1.3.2. */
    public boolean leadsTo(String root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var place = index;
        var last = size - 1;
        var joined = leaf;
        for (String other : path) {
            if (last == 0 || !MerkleTree.isHash(other)) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                joined = MerkleTree.join(other, joined);
                while (place % 2 == 0 && place != 0) {
                    place /= 2;
                    last /= 2;
                }
            } else {
                joined = MerkleTree.join(joined, other);
            }
            place /= 2;
            last /= 2;
        }
        return last == 0 && joined.equals(root);
    }
}
