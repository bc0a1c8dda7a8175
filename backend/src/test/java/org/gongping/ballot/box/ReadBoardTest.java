package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.reasons;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.MerkleTree;
import org.gongping.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class ReadBoardTest {

    private static final String COLLECTION = "boards";

    private final Federation federation = new Federation(12);
    private final Poll poll = federation.opened();
    private final List<String> receipts = new ArrayList<>();

    @Test
    void everyReceiptIsProvedToTheRoot() {
        cast("staff", 7);
        cast("deputies", 2);
        federation.close(poll);

        var board = done(read());

        assertThat(board.tree().size()).isEqualTo(9);
        assertThat(receipts)
                .allSatisfy(receipt -> {
                    var proof = board.proof(receipt).orElseThrow();
                    assertThat(proof.leaf()).isEqualTo(receipt);
                    assertThat(proof.leadsTo(board.board().root())).isTrue();
                });
        assertThat(board.proof(MerkleTree.leaf(new byte[0]))).isEmpty();
        assertThat(board.proof("nonsense")).isEmpty();
    }

    @Test
    void theFileHoldsTheLeavesTheCountSheetsAndTheRootAndNothingElse() {
        cast("staff", 1);
        federation.close(poll);
        var root = receipts.getFirst();

        assertThat(new String(done(read()).file().json(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"format\":\"gongping-board-v1\",\"poll\":\"fed:2025:review:staff:1\","
                                + "\"groups\":["
                                + "{\"group\":\"principal\",\"roll\":1,\"issued\":1,\"cast\":0},"
                                + "{\"group\":\"deputies\",\"roll\":2,\"issued\":2,\"cast\":0},"
                                + "{\"group\":\"staff\",\"roll\":12,\"issued\":12,\"cast\":1}],"
                                + "\"leaves\":[\""
                                + root
                                + "\"],\"root\":\""
                                + root
                                + "\"}");
    }

    @Test
    void aPollWithoutBallotsHasABoardWithoutLeaves() {
        federation.close(poll);

        assertThat(done(read()).board().root())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void beforeClosingThereIsNothingToSee() {
        cast("staff", 1);

        assertThat(reasons(read())).containsExactly("board POLL_NOT_CLOSED");
        var nobody = new PollKey(Federation.CODE, "2025", "review", "staff", 2);
        assertThat(reasons(federation.of(ReadBoard.class).run(nobody)))
                .containsExactly("board NOT_FOUND");
        assertThat(federation.mongo.count(query(where("_id").exists(true)), COLLECTION)).isZero();
    }

    @Test
    void aBoardThatWasFrozenBeforeRootsWereKeptIsStillRead() {
        cast("staff", 3);
        federation.close(poll);
        var frozen = done(read());
        federation.mongo.updateFirst(everything(), new Update().unset("root"), COLLECTION);
        federation.restart();

        assertThat(done(read()).board()).isEqualTo(frozen.board());
    }

    @Test
    void aBoardWhoseLeavesWereAlteredIsNotShown() {
        cast("staff", 3);
        federation.close(poll);
        var leaves =
                new ArrayList<>(
                        federation
                                .mongo
                                .findAll(Document.class, COLLECTION)
                                .getFirst()
                                .getList("leaves", String.class));
        leaves.set(1, leaves.getFirst());
        federation.mongo.updateFirst(everything(), Update.update("leaves", leaves), COLLECTION);
        federation.restart();

        assertThatThrownBy(this::read)
                .hasMessage("The board of fed:2025:review:staff:1 was altered");
    }

    private static Query everything() {
        return query(where("_id").is("fed:2025:review:staff:1"));
    }

    private Outcome<PublicBoard> read() {
        return federation.of(ReadBoard.class).run(poll.key());
    }

    private void cast(String group, int many) {
        for (int slip = 0; slip < many; slip++) {
            var own = federation.slip(poll, group, slip);
            var cast = federation.of(CastBallot.class).run(own, marks("90", "80", "70", "60"));
            receipts.add(done(cast).leaf());
        }
    }
}
