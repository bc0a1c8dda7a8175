package org.gongping.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.ballot.box.ReadBoard;
import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.PollKey;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Boards as files: of closed polls, for everybody. */
class BoardDoorTest {

    private final Federation federation = new Federation(4);
    private final MockMvc door =
            MockMvcBuilders.standaloneSetup(new BoardFileController(federation.of(ReadBoard.class)))
                    .build();

    @Test
    void theBoardOfAClosedPollIsAFile() throws Exception {
        var poll = federation.opened();
        var id = BoardId.of(poll.key());
        assertThat(get(id).getStatus()).isEqualTo(404);
        federation.close(poll);

        var file = get(id);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("application/json");
        assertThat(file.getContentAsString()).startsWith("{\"format\":\"gongping-board-v1\",");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"board.json\"");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatNamesNoBoardFindsNone() throws Exception {
        var other = BoardId.of(new PollKey("nowhere", "2025", "review", "staff", 1));
        assertThat(get(other).getStatus()).isEqualTo(404);
        assertThat(get("nonsense").getStatus()).isEqualTo(404);
        assertThat(get("Qm9hcmQ6eA").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String id) throws Exception {
        return door.perform(MockMvcRequestBuilders.get("/boards/" + id + "/board.json"))
                .andReturn()
                .getResponse();
    }
}
