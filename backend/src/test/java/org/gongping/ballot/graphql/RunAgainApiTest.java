package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.TestPolls;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.TestRoster;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Another run about people whose ballots were counted, as the contract has it. */
class RunAgainApiTest extends ApiTest {

    private static final String PREPARE =
            """
            mutation($input: PreparePollInput!) { preparePoll(input: $input) {
              poll { state history { step by reason } } refusals { code path } } }
            """;
    private static final String OPEN_CYCLE =
            "mutation($input: OpenCycleInput!) { openCycle(input: $input) { cycle { id } } }";

    @Autowired private Organisations organisations;
    @Autowired private Polls polls;

    private final String code = freshOrganisation();
    private final PollKey key = new PollKey(code, "2026", "review", "staff", 1);

    @BeforeEach
    void aPollWasCounted() {
        organisations.create(code, "市妇联");
        TestRoster.put(organisations, code, Files.SMALL);
        var scheme = new GlobalId("Scheme", "womens-federation@1").encode();
        send(OPEN_CYCLE, Map.of("year", 2026, "scheme", scheme));
        polls.add(TestPolls.of(key, PollStep.PREPARED, PollStep.OPENED, PollStep.CLOSED));
    }

    @Test
    void isRefusedWithoutAReasonWhichItsHistoryTells() {
        var refused = prepare(Map.of());
        assertThat(text(refused, "preparePoll.refusals[0].code")).isEqualTo("REQUIRED");
        assertThat(text(refused, "preparePoll.refusals[0].path[0]")).isEqualTo("reason");

        var again = prepare(Map.of("reason", "录错了纸质票"));

        again.path("preparePoll.poll.history[*].step")
                .entityList(String.class)
                .containsExactly("PREPARED", "RUN_AGAIN");
        again.path("preparePoll.poll.history[0].reason").valueIsNull();
        assertThat(text(again, "preparePoll.poll.history[1].reason")).isEqualTo("录错了纸质票");
        assertThat(text(again, "preparePoll.poll.state")).isEqualTo("PREPARED");
    }

    private Response prepare(Map<String, String> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", UUID.randomUUID().toString());
        input.put("cycle", new GlobalId("Cycle", "2026").encode());
        input.put("component", "review");
        input.put("pool", "staff");
        return send(PREPARE, input);
    }

    private Response send(String document, Map<String, ?> input) {
        return as(code, "o1", Role.OFFICE).document(document).variable("input", input).execute();
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }
}
