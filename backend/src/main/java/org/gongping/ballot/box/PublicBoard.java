package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.InclusionProof;
import org.gongping.kernel.MerkleTree;

import java.util.Optional;

/**
 * A closed poll's board as everybody may see it.
 *
 * @param poll what is frozen in the poll; of it only names and sizes of groups are for everybody
 * @param tree over the leaves in the board's order
 */
public record PublicBoard(Poll poll, Board board, MerkleTree tree) {

    /** The board of a poll; one whose root does not follow from its leaves was tampered with. */
    static PublicBoard of(Poll poll, Board board) {
        var tree = MerkleTree.of(board.leaves());
        if (!tree.root().equals(board.root())) {
            throw new IllegalStateException("The board of " + board.poll() + " was altered");
        }
        return new PublicBoard(poll, board, tree);
    }

    /** Shows that a receipt is on the board; empty if it is not. */
    public Optional<InclusionProof> proof(String receipt) {
        var place = board.leaves().indexOf(receipt);
        return place < 0 ? Optional.empty() : Optional.of(tree.proof(place));
    }

    /** The same as a file, for those who would rather check for themselves. */
    public BoardFile file() {
        var groups = board.counts().stream().map(this::group).toList();
        return new BoardFile(BoardFile.FORMAT, board.poll(), groups, board.leaves(), board.root());
    }

    private BoardFile.Group group(Board.GroupCount count) {
        var roll = poll.group(count.group()).orElseThrow().roll();
        return new BoardFile.Group(count.group(), roll, count.issued(), count.cast());
    }
}
