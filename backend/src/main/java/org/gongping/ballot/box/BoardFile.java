package org.gongping.ballot.box;

import org.gongping.kernel.InclusionProof;
import org.gongping.kernel.MerkleTree;
import org.gongping.scoring.Checked;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/**
 * A board as a file, {@code board.json}, which {@code verify-board} checks.
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

    /** The board that a file holds, if it is sound, or everything that is wrong with it. */
    public static Checked<BoardFile> read(byte[] json) {
        return switch (BoardFileReader.read(json)) {
            case Checked.Sound<BoardFile>(BoardFile board) -> {
                var faults = BoardCheck.run(board);
                yield faults.isEmpty() ? new Checked.Sound<>(board) : new Checked.Faulty<>(faults);
            }
            case Checked.Faulty<BoardFile> faulty -> faulty;
        };
    }

    /** Shows that a receipt is on the board; empty if it is not. */
    public Optional<InclusionProof> proof(String receipt) {
        var place = leaves.indexOf(receipt);
        return place < 0 ? Optional.empty() : Optional.of(MerkleTree.of(leaves).proof(place));
    }

    /** The file's bytes. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
