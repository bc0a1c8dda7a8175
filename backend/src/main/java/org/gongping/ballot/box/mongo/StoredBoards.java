package org.gongping.ballot.box.mongo;

import org.gongping.ballot.box.Board;
import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.box.Boards;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Boards in MongoDB, one document each, written once. */
@Repository
class StoredBoards implements Boards {

    private static final String COLLECTION = "boards";

    private final MongoOperations mongo;

    StoredBoards(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A board as stored.
     *
     * @param id the poll's full key
     * @param root null on boards that were frozen before it was kept
     */
    record BoardDocument(
            @Id String id, List<String> leaves, List<CountPart> counts, @Nullable String root) {

        static BoardDocument of(Board board) {
            var counts = board.counts().stream().map(CountPart::of).toList();
            return new BoardDocument(board.poll(), board.leaves(), counts, board.root());
        }

        Board board() {
            var sheets = counts.stream().map(CountPart::count).toList();
            return root == null
                    ? Board.of(id, leaves, sheets)
                    : new Board(id, leaves, sheets, root);
        }
    }

    /** A group's count sheet as stored. */
    record CountPart(String group, int issued, int cast) {

        static CountPart of(GroupCount one) {
            return new CountPart(one.group(), one.issued(), one.cast());
        }

        GroupCount count() {
            return new GroupCount(group, issued, cast);
        }
    }

    @Override
    public Optional<Board> find(String poll) {
        return Optional.ofNullable(mongo.findById(poll, BoardDocument.class, COLLECTION))
                .map(BoardDocument::board);
    }

    @Override
    public Board freeze(Board board) {
        try {
            mongo.insert(BoardDocument.of(board), COLLECTION);
            return board;
        } catch (DuplicateKeyException _) {
            return find(board.poll()).orElseThrow();
        }
    }
}
