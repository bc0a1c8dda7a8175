package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Chain;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.TestRoster;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Polls and ballots as the contract has them. */
class BallotApiTest extends ApiTest {

    private static final String CYCLE = new GlobalId("Cycle", "2026").encode();
    private static final String POLL =
            """
            { poll { id version title component state cycle { id } pool { key title }
                candidates { key name unit workReport }
                groups { key title weight roll issued cast slipPrefix } }
              refusals { code message path } }
            """;
    private static final String PAPER =
            """
            query($slip: String!) { ballotPaper(slip: $slip) {
              organisation title state group groupSize contents maximum step promise confidential
              spent
              candidates { key name unit workReport } } }
            """;
    private static final String RECEIPT = " { receipt { leaf } refusals { code message path } }";
    private static final String PROGRESS = " { state receipt { leaf } refusals { code path } }";

    @Autowired private Organisations organisations;

    private final String code = freshOrganisation();
    private final Map<String, String> slips = new HashMap<>();

    @BeforeEach
    void organisation() {
        organisations.create(code, "市妇联");
        TestRoster.put(organisations, code, Files.SMALL);
        office("o1")
                .document(
                        "mutation($input: OpenCycleInput!) { openCycle(input: $input) { cycle { id"
                                + " } } }")
                .variable(
                        "input",
                        Map.of(
                                "year",
                                2026,
                                "scheme",
                                new GlobalId("Scheme", "womens-federation@1").encode()))
                .executeAndVerify();
    }

    @Test
    void aPollGoesFromPreparingToItsCount() {
        var id = open();
        var slip = slips.get("staff");
        text(castBallot(slip, "90"), "castBallot.receipt.leaf");

        var closed = command("closePoll", "PollInput", Map.of("poll", id, "version", version()));

        assertThat(text(closed, "closePoll.poll.state")).isEqualTo("CLOSED");
        closed.path("closePoll.poll.groups[?(@.key=='staff')].cast")
                .entityList(Integer.class)
                .containsExactly(1);
        closed.path("closePoll.poll.cycle.id").entity(String.class).isEqualTo(CYCLE);
        closed.path("closePoll.poll.pool.key").entity(String.class).isEqualTo("staff");
        assertThat(text(castBallot(slip, "91"), "castBallot.refusals[0].code"))
                .isEqualTo("POLL_NOT_OPEN");
    }

    @Test
    void aRefusalStandsAtItsCandidateWithASentence() {
        open();

        var refused = castBallot(slips.get("staff"), "100.5");

        assertThat(text(refused, "castBallot.refusals[0].code")).isEqualTo("OUT_OF_RANGE");
        assertThat(text(refused, "castBallot.refusals[0].message"))
                .isEqualTo("请填写 0 到 100 之间的分数，并且是 1 的倍数。");
        refused.path("castBallot.refusals[0].path")
                .entityList(String.class)
                .containsExactly("marks", "0");
        var unknown = castBallot("nonsense", "90");
        assertThat(text(unknown, "castBallot.refusals[0].message")).contains("评议票");
    }

    @Test
    void theBallotPaperOfASmallGroupSaysThatItIsNotAnonymous() {
        open();

        var paper = asNobody().document(PAPER).variable("slip", slips.get("staff")).execute();

        assertThat(text(paper, "ballotPaper.organisation")).isEqualTo("市妇联");
        assertThat(text(paper, "ballotPaper.state")).isEqualTo("OPEN");
        assertThat(text(paper, "ballotPaper.promise")).contains("保密的，但不是匿名的", "不足 5 人");
        paper.path("ballotPaper.confidential").entity(Boolean.class).isEqualTo(true);
        paper.path("ballotPaper.contents").entityList(String.class).hasSize(10);
        paper.path("ballotPaper.spent").entity(Boolean.class).isEqualTo(false);
        asNobody()
                .document(PAPER)
                .variable("slip", "nonsense")
                .execute()
                .path("ballotPaper")
                .valueIsNull();
    }

    @Test
    void twoTellersCastAPaperBallot() {
        open();
        var input = Map.of("slip", slips.get("staff"), "marks", marks("90"));

        var first =
                as(code, "o1", Role.OFFICE)
                        .document(mutation("enterPaperBallot", "CastBallotInput", PROGRESS));
        assertThat(text(first.variable("input", input).execute(), "enterPaperBallot.state"))
                .isEqualTo("FIRST_TELLER");
        var second =
                as(code, "o2", Role.OFFICE)
                        .document(mutation("enterPaperBallot", "CastBallotInput", PROGRESS));
        assertThat(text(second.variable("input", input).execute(), "enterPaperBallot.state"))
                .isEqualTo("CAST");
    }

    @Test
    void pollsAreSeenByOfficeAndAuditorOfTheOrganisationAlone() {
        var id = open();
        var query =
                "query($id: ID!, $cycle: ID!) { poll(id: $id) { id } polls(cycle: $cycle) { id } }";

        var seen =
                as(code, "a1", Role.AUDITOR)
                        .document(query)
                        .variable("id", id)
                        .variable("cycle", CYCLE)
                        .execute();
        assertThat(text(seen, "poll.id")).isEqualTo(id);
        seen.path("polls[*].id").entityList(String.class).containsExactly(id);

        var node = "query($id: ID!) { node(id: $id) { id } }";
        assertThat(text(office("o1").document(node).variable("id", id).execute(), "node.id"))
                .isEqualTo(id);
        var staff = as(code, "s1", Role.STAFF, Role.LEADER, Role.ADMIN);
        staff.document(node).variable("id", id).execute().path("node").valueIsNull();
        as(freshOrganisation(), "o1", Role.OFFICE)
                .document(node)
                .variable("id", id)
                .execute()
                .path("node")
                .valueIsNull();
    }

    private String open() {
        var id = UUID.randomUUID().toString();
        var input = Map.of("id", id, "cycle", CYCLE, "component", "review", "pool", "staff");
        var prepared = command("preparePoll", "PreparePollInput", input);
        var poll = text(prepared, "preparePoll.poll.id");
        var groups =
                prepared.path("preparePoll.poll.groups")
                        .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get();
        for (Map<String, Object> group : groups) {
            register(poll, group);
        }
        command("openPoll", "PollInput", Map.of("poll", poll, "version", version()));
        return poll;
    }

    private void register(String poll, Map<String, Object> group) {
        var hashes = new ArrayList<String>();
        for (int slip = 0; slip < (int) group.get("roll"); slip++) {
            var token = new byte[32];
            token[0] = (byte) slips.size();
            token[1] = (byte) slip;
            hashes.add(Chain.sha256(token));
            var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
            slips.put((String) group.get("key"), group.get("slipPrefix") + "." + encoded);
        }
        if (!hashes.isEmpty()) {
            var input =
                    Map.of(
                            "poll",
                            poll,
                            "version",
                            version(),
                            "group",
                            group.get("key"),
                            "hashes",
                            hashes);
            command("registerSlips", "RegisterSlipsInput", input);
        }
    }

    private int version() {
        return office("o1")
                .document("query($cycle: ID!) { polls(cycle: $cycle) { version } }")
                .variable("cycle", CYCLE)
                .execute()
                .path("polls[0].version")
                .entity(Integer.class)
                .get();
    }

    private Response command(String name, String type, Map<String, ?> input) {
        return office("o1").document(mutation(name, type, POLL)).variable("input", input).execute();
    }

    private Response castBallot(String slip, String mark) {
        return asNobody()
                .document(mutation("castBallot", "CastBallotInput", RECEIPT))
                .variable("input", Map.of("slip", slip, "marks", marks(mark)))
                .execute();
    }

    /** The small roster's pool, everybody with the same mark. */
    private List<Map<String, String>> marks(String mark) {
        var paper = asNobody().document(PAPER).variable("slip", slips.get("staff")).execute();
        return paper.path("ballotPaper.candidates[*].key").entityList(String.class).get().stream()
                .map(key -> Map.of("candidate", key, "mark", mark))
                .toList();
    }

    private static String mutation(String name, String type, String result) {
        return "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, name, result);
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }

    private GraphQlTester office(String number) {
        return as(code, number, Role.OFFICE);
    }
}
