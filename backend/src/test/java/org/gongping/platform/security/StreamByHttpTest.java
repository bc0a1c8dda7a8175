package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.account.SetRoles;
import org.gongping.ballot.box.Board;
import org.gongping.ballot.box.Boards;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.TestPolls;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Streams of events over real connections. */
class StreamByHttpTest extends HttpTest {

    private static final String STREAM = "text/event-stream";

    @Autowired private Polls polls;
    @Autowired private Boards boards;
    @Autowired private SetRoles setRoles;
    @Autowired private OpenStreams streams;

    private final String code = freshOrganisation();
    private final PollKey key = new PollKey(code, "2026", "review", "staff", 1);
    private final Poll open = TestPolls.of(key, PollStep.PREPARED, PollStep.OPENED);
    private String token = "";

    @BeforeEach
    void anOfficeHasAnOpenPoll() {
        polls.add(open);
        var first = organisation(code);
        token = accessToken(signIn(code, first));
        var change =
                "mutation { changePassword(input: {current: \""
                        + first
                        + "\", new: \"大江东去-浪淘尽-千古\"}) { session { accessToken } } }";
        token = accessToken(send(bearer(graphql(change))));
        setRoles("OFFICE");
    }

    @Test
    void countsAreStreamedUntilThePollIsClosed() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(follow(key).build(), BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(STREAM);
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");

            var lines =
                    answer.body()
                            .peek(line -> {
                                if (line.contains("OPEN")) {
                                    close();
                                }
                            })
                            .toList();

            assertThat(lines.getFirst()).isEqualTo("event:next");
            assertThat(lines)
                    .anyMatch(line -> line.contains("\"state\":\"OPEN\""))
                    .contains("event:complete");
            var told = lines.stream().filter(line -> line.startsWith("data:{")).toList();
            assertThat(told.getLast()).contains("\"state\":\"CLOSED\"");
            assertThat(String.join("", lines)).doesNotContain("mark");
        }
        await(() -> streams.count() == 0);
    }

    @Test
    void aConnectionThatIsDroppedLeavesItsPlaceFree() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(follow(key).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                assertThat(body.read()).isPositive();
                assertThat(streams.count()).isEqualTo(1);
            }
            client.shutdownNow();
        }
        await(() -> streams.count() == 0);
    }

    @Test
    void aRoleThatWasTakenAwayEndsTheStream() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(follow(key).build(), BodyHandlers.ofLines());
            setRoles("AUDITOR");

            assertThat(answer.body().toList()).contains("event:complete");
        }
    }

    @Test
    void aStrangersPollIsAnsweredByTheRefusalAndTheEnd() {
        var other = new PollKey(code, "2026", "review", "staff", 2);

        var answer = send(follow(other));

        assertThat(answer.body())
                .contains("\"code\":\"NOT_FOUND\"", "event:complete")
                .doesNotContain("\"state\"");
    }

    @Test
    void withoutAGoodTokenThereIsNoStream() {
        var unsigned = send(graphql(document(key)).setHeader("Accept", STREAM));
        assertThat(unsigned.body()).contains("UNAUTHENTICATED");

        var wrong = graphql(document(key)).setHeader("Accept", STREAM);
        assertThat(send(wrong.header("Authorization", "Bearer nothing")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void onlySubscriptionsAreStreamedAndNothingElseIsEvenRun() {
        var command =
                "mutation { setRoles(input: {number: \"0001\", roles: [ADMIN, LEADER]}) {"
                        + " refusals { code } } }";

        assertThat(send(bearer(graphql(command)).setHeader("Accept", STREAM)).body())
                .contains("NO_STREAM");
        assertThat(send(bearer(graphql("{ me { roles } }"))).body()).doesNotContain("LEADER");
        assertThat(send(bearer(graphql(document(key)))).body()).contains("ONLY_STREAM");
    }

    private void setRoles(String role) {
        var admin = new Caller(code, "0001", Set.of(Role.ADMIN), false);
        assertThat(setRoles.set(admin, "0001", Set.of(Role.ADMIN, Role.valueOf(role))).refusals())
                .isEmpty();
    }

    private HttpRequest.Builder follow(PollKey poll) {
        return bearer(graphql(document(poll))).setHeader("Accept", STREAM);
    }

    private HttpRequest.Builder bearer(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static String document(PollKey poll) {
        var id = new GlobalId("Poll", poll.local()).encode();
        return "subscription { pollTurnout(poll: \"" + id + "\") { state groups { key cast } } }";
    }

    private void close() {
        var counts = List.of(new Board.GroupCount(TestPolls.GROUP, 8, 1));
        boards.freeze(Board.of(key.full(), List.of("0".repeat(64)), counts));
        polls.replace(open.after(PollStep.CLOSED, Instant.EPOCH, "o1"));
    }

    private static void await(BooleanSupplier happened) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
