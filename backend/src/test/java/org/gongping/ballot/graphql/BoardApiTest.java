package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.box.Board;
import org.gongping.ballot.box.Boards;
import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.PaperRules;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollEvent;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.PollWindows;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Chain;
import org.gongping.kernel.InclusionProof;
import org.gongping.kernel.MerkleTree;
import org.gongping.platform.ApiTest;
import org.gongping.scoring.LocalText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Boards as the contract shows them to somebody who has not signed in. */
class BoardApiTest extends ApiTest {

    private static final String BOARD =
            """
            query($id: ID!, $leaf: String!) { board(id: $id) {
              id organisation title size root file
              groups { key title roll issued cast }
              receipt(leaf: $leaf) { included index size path root } } }
            """;

    @Autowired private Polls polls;
    @Autowired private Boards boards;

    private final PollKey key = new PollKey(freshOrganisation(), "2026", "review", "staff", 1);
    private final List<String> leaves =
            IntStream.range(0, 5).mapToObj(n -> MerkleTree.leaf(new byte[] {(byte) n})).toList();

    @Test
    void whoeverHasAReceiptIsShownTheProofWithoutSigningIn() {
        close();

        var board = ask(leaves.get(3));

        assertThat(text(board, "board.organisation")).isEqualTo("市妇联");
        assertThat(text(board, "board.title")).isEqualTo("民主评议");
        assertThat(text(board, "board.file"))
                .isEqualTo("/boards/" + BoardId.of(key) + "/board.json");
        assertThat(number(board, "board.size")).isEqualTo(5);
        assertThat(number(board, "board.groups[0].roll")).isEqualTo(9);
        assertThat(number(board, "board.groups[0].issued")).isEqualTo(8);
        assertThat(number(board, "board.groups[0].cast")).isEqualTo(5);
        var path = board.path("board.receipt.path").entityList(String.class).get();
        var proof =
                new InclusionProof(number(board, "board.receipt.index"), 5, leaves.get(3), path);
        assertThat(proof.leadsTo(text(board, "board.root"))).isTrue();
        assertThat(text(board, "board.receipt.root")).isEqualTo(text(board, "board.root"));
    }

    @Test
    void aReceiptThatIsNotOnTheBoardIsAnsweredInTheSameShape() {
        close();

        var board = ask(MerkleTree.leaf(new byte[] {9}));

        board.path("board.receipt.included").entity(Boolean.class).isEqualTo(false);
        board.path("board.receipt.index").valueIsNull();
        board.path("board.receipt.path").entityList(String.class).hasSize(0);
        assertThat(number(board, "board.receipt.size")).isEqualTo(5);
        assertThat(text(board, "board.receipt.root")).isEqualTo(text(board, "board.root"));
    }

    @Test
    void beforeClosingThereIsARefusalAndNothingElse() {
        add(List.of(PollStep.PREPARED, PollStep.OPENED));

        assertRefused(BoardId.of(key), "POLL_NOT_CLOSED", "评议还没有结束，结束后才有计票公示板。");
        assertRefused("nonsense", "NOT_FOUND", "没有这个计票公示板，请检查链接。");
        assertRefused(BoardId.of(otherRun()), "NOT_FOUND", "没有这个计票公示板，请检查链接。");
    }

    @Test
    void aPollThatWasGivenUpHasNoBoard() {
        add(List.of(PollStep.PREPARED, PollStep.OPENED, PollStep.VOIDED));

        assertRefused(BoardId.of(key), "POLL_VOIDED", "这次评议已经作废，任何选票都不计入。");
    }

    private PollKey otherRun() {
        return new PollKey(key.organisation(), "2026", "review", "staff", 2);
    }

    private void assertRefused(String id, String code, String sentence) {
        asNobody()
                .document(BOARD)
                .variables(Map.of("id", id, "leaf", leaves.getFirst()))
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", code);
                    assertThat(errors.getFirst().getMessage()).isEqualTo(sentence);
                })
                .path("board")
                .valueIsNull();
    }

    private void close() {
        add(List.of(PollStep.PREPARED, PollStep.OPENED, PollStep.CLOSED));
        boards.freeze(Board.of(key.full(), leaves, List.of(new Board.GroupCount("all", 8, 5))));
    }

    private void add(List<PollStep> steps) {
        var title = new LocalText(Map.of("zh-CN", "民主评议"));
        var group =
                new VoterGroup(
                        "all",
                        title,
                        BigDecimal.ONE,
                        9,
                        8,
                        "sheet",
                        null,
                        VoterGroup.Access.BY_SLIPS);
        var rules = new PaperRules(BigDecimal.TEN, BigDecimal.ONE, 5, null, List.of(), List.of());
        var history =
                steps.stream()
                        .map(step -> new PollEvent(step, "", Instant.EPOCH, "o1", Chain.START))
                        .toList();
        polls.add(
                new Poll(
                        key,
                        "request",
                        title,
                        "市妇联",
                        List.of(),
                        List.of(group),
                        rules,
                        PollWindows.NONE,
                        true,
                        history));
    }

    private Response ask(String leaf) {
        return asNobody()
                .document(BOARD)
                .variables(Map.of("id", BoardId.of(key), "leaf", leaf))
                .execute();
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }

    private static int number(Response response, String path) {
        return response.path(path).entity(Integer.class).get();
    }
}
