package org.gongping.kernel;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list under one hash (Merkle tree of RFC 9162, section 2.1, over SHA-256): who knows the root
 * can be shown that something is on the list by a handful of hashes. All hashes are lower-case
 * hexadecimal.
 *
 * <p>What it promises: nobody finds another list with the same root, or a proof for what is not on
 * it. What it does not: that everybody is shown the same root; for that it must be published.
 */
public final class MerkleTree {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final byte NODE = 1;

    /** The leaves, then of each pair below one hash, up to the root alone. */
    private final List<List<String>> levels;

    private MerkleTree(List<List<String>> levels) {
        this.levels = levels;
    }

    /** The tree over these leaf hashes, in this order. */
    public static MerkleTree of(List<String> leaves) {
        var levels = new ArrayList<List<String>>();
        levels.add(List.copyOf(leaves));
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
        return new MerkleTree(levels);
    }

    /** The hash of a list's entry: SHA-256 over a zero byte and the entry. */
    public static String leaf(byte[] entry) {
        var bytes = new byte[entry.length + 1];
        System.arraycopy(entry, 0, bytes, 1, entry.length);
        return Chain.sha256(bytes);
    }

    /** Whether a text has the form of a hash. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** The hash over all leaves. */
    public String root() {
        var top = levels.getLast();
        return top.isEmpty() ? Chain.sha256(new byte[0]) : top.getFirst();
    }

    /** How many leaves it has. */
    public int size() {
        return levels.getFirst().size();
    }

    /** Shows that the leaf at this place, counted from 0, is part of it. */
    public InclusionProof proof(int index) {
        var path = new ArrayList<String>();
        var place = index;
        for (List<String> level : levels) {
            var other = place ^ 1;
            if (other < level.size()) {
                path.add(level.get(other));
            }
            place /= 2;
        }
        return new InclusionProof(index, size(), levels.getFirst().get(index), path);
    }

    static String join(String left, String right) {
        var bytes = new byte[1 + (left.length() + right.length()) / 2];
        bytes[0] = NODE;
        var both = HexFormat.of().parseHex(left + right);
        System.arraycopy(both, 0, bytes, 1, both.length);
        return Chain.sha256(bytes);
    }

    /** One that has no partner goes up as it is; so the left of two subtrees is always full. */
    private static List<String> above(List<String> level) {
        var joined = new ArrayList<String>();
        for (int place = 0; place + 1 < level.size(); place += 2) {
            joined.add(join(level.get(place), level.get(place + 1)));
        }
        if (level.size() % 2 == 1) {
            joined.add(level.getLast());
        }
        return joined;
    }
}
