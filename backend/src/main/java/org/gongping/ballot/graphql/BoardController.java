package org.gongping.ballot.graphql;

import org.gongping.ballot.box.PublicBoard;
import org.gongping.ballot.box.ReadBoard;
import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.InclusionProof;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.scheme.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Shows the boards of closed polls to everybody, and proves by a receipt that a ballot counts. */
@Controller
@SchemaMapping(typeName = "Board")
class BoardController {

    private final ReadBoard read;

    BoardController(ReadBoard read) {
        this.read = read;
    }

    /** A group's count sheet as the contract shows it to everybody. */
    record BoardGroup(String key, String title, int roll, int issued, int cast) {}

    /** Whether a receipt is on the board, and how that is shown. */
    record ReceiptProof(
            boolean included, @Nullable Integer index, int size, List<String> path, String root) {

        static ReceiptProof of(PublicBoard board, @Nullable InclusionProof proof) {
            var root = board.board().root();
            return proof == null
                    ? new ReceiptProof(false, null, board.tree().size(), List.of(), root)
                    : new ReceiptProof(true, proof.index(), proof.size(), proof.path(), root);
        }
    }

    @QueryMapping
    PublicBoard board(@Argument String id) {
        return switch (find(id)) {
            case Outcome.Done<PublicBoard>(PublicBoard board) -> board;
            case Outcome.Refused<PublicBoard>(List<Refusal> reasons) ->
                    throw new RefusedException(reasons.getFirst());
        };
    }

    @SchemaMapping
    String id(PublicBoard board) {
        return BoardId.of(board.poll().key());
    }

    @SchemaMapping
    String organisation(PublicBoard board) {
        return board.poll().office();
    }

    @SchemaMapping
    String title(PublicBoard board, Locale locale) {
        return Languages.in(locale, board.poll().title());
    }

    @SchemaMapping
    List<BoardGroup> groups(PublicBoard board, Locale locale) {
        return board.file().groups().stream()
                .map(count -> {
                    var title = board.poll().group(count.group()).orElseThrow().title();
                    return new BoardGroup(
                            count.group(),
                            Languages.in(locale, title),
                            count.roll(),
                            count.issued(),
                            count.cast());
                })
                .toList();
    }

    @SchemaMapping
    int size(PublicBoard board) {
        return board.tree().size();
    }

    @SchemaMapping
    String root(PublicBoard board) {
        return board.board().root();
    }

    @SchemaMapping
    String file(PublicBoard board) {
        return "/boards/" + id(board) + "/board.json";
    }

    @SchemaMapping
    ReceiptProof receipt(PublicBoard board, @Argument String leaf) {
        return ReceiptProof.of(board, board.proof(leaf).orElse(null));
    }

    @SchemaMapping(typeName = "Poll", field = "board")
    String boardOf(Poll poll) {
        return BoardId.of(poll.key());
    }

    private Outcome<PublicBoard> find(String id) {
        return BoardId.poll(id)
                .map(read::run)
                .orElseGet(() -> Outcome.refused(Refusal.at("board", RefusalCode.NOT_FOUND)));
    }
}
