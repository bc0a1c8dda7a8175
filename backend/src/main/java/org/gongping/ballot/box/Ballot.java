package org.gongping.ballot.box;

import org.erdtman.jcs.JsonCanonicalizer;
import org.gongping.kernel.MerkleTree;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A ballot as cast. That is all there is of it: nothing tells who cast it, when, from where, or as
 * which of how many.
 *
 * @param id as {@link Slip} derives it
 * @param poll the poll's full key
 * @param group the voter group
 * @param marks candidate's number in the poll to mark; a mark has no trailing zeros, so that equal
 *     marks are equal texts; whom the voter abstained about is not among them
 * @param byTellers whether two tellers entered it from paper
 */
public record Ballot(
        String id, String poll, String group, SortedMap<String, String> marks, boolean byTellers) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Copies the marks. */
    public Ballot {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /**
     * The receipt, and the ballot's leaf on the board (RFC 9162): SHA-256, in lower-case
     * hexadecimal, over a zero byte and the RFC 8785 form of {@code {_id, poll, group, marks}} as
     * stored, {@code _id} and {@code poll} with the organisation that they begin with.
     */
    String leaf() {
        var stored = Map.of("_id", id, "poll", poll, "group", group, "marks", marks);
        try {
            var canonical = new JsonCanonicalizer(JSON.writeValueAsString(stored));
            return MerkleTree.leaf(canonical.getEncodedUTF8());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
