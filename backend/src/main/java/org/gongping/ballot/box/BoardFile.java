package org.gongping.ballot.box;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * A board as a file, {@code board.json}.
 *
 * @param format {@value #FORMAT}
 * @param poll the poll's full key
 * @param groups the groups' count sheets
 * @param leaves the leaf hash of every ballot, in order of the ballots' ids
 * @param root the hash over all leaves (RFC 9162)
 */
public record BoardFile(
        String format, String poll, List<Group> groups, List<String> leaves, String root) {

    /** What the first field says, for programs that read other formats too. */
    public static final String FORMAT = "gongping-board-v1";

    private static final JsonMapper JSON = new JsonMapper();

    /** Copies the lists. */
    public BoardFile {
        groups = List.copyOf(groups);
        leaves = List.copyOf(leaves);
    }

    /**
     * A group's count sheet.
     *
     * @param roll how many voters it has
     * @param issued how many of them could vote
     * @param cast how many ballots count
     */
    public record Group(String group, int roll, int issued, int cast) {}

    /** The file's bytes. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
