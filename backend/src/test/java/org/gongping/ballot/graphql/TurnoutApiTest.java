package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.gongping.ballot.box.Ballot;
import org.gongping.ballot.box.Ballots;
import org.gongping.ballot.box.Board;
import org.gongping.ballot.box.Boards;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.TestPolls;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The turnout as the contract lets it be followed. */
class TurnoutApiTest extends ApiTest {

    private static final String FOLLOW =
            """
            subscription($poll: ID!) { pollTurnout(poll: $poll) {
              state collectUntil castUntil groups { key title mode roll issued cast } } }
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired private Polls polls;
    @Autowired private Ballots ballots;
    @Autowired private Boards boards;

    private final String code = freshOrganisation();
    private final PollKey key = new PollKey(code, "2026", "review", "staff", 1);
    private final Poll open = TestPolls.of(key, PollStep.PREPARED, PollStep.OPENED);
    private final String id = new GlobalId("Poll", key.local()).encode();

    @BeforeEach
    void aPollIsOpen() {
        polls.add(open);
    }

    @Test
    void theOfficeFollowsCountsUntilThePollIsClosed() {
        cast("a");
        var states =
                follow(as(code, "o1", Role.OFFICE))
                        .doOnNext(seen -> {
                            if (number(seen, "issued") == 8 && state(seen).equals("OPEN")) {
                                close();
                            }
                        })
                        .map(seen -> state(seen) + " " + number(seen, "cast"))
                        .distinct()
                        .collectList()
                        .block(PATIENCE);

        assertThat(states).containsExactly("OPEN 1", "CLOSED 1");
    }

    @Test
    void anAuditorMayFollowAndSeesTheTitleInTheOwnLanguage() {
        var first = follow(as(code, "a1", Role.AUDITOR)).blockFirst(PATIENCE);

        assertThat(first).isNotNull();
        first.path("pollTurnout.groups[0].title").entity(String.class).isEqualTo("民主评议");
    }

    @Test
    void aStrangersPollIsNotFoundAndNothingIsTold() {
        var seen = follow(as(freshOrganisation(), "o1", Role.OFFICE)).materialize();
        assertThat(seen.map(Signal::getThrowable).collectList().block(PATIENCE))
                .singleElement(type(SubscriptionPublisherException.class))
                .satisfies(thrown ->
                        assertThat(thrown.getErrors().getFirst().getExtensions())
                                .containsEntry("code", "NOT_FOUND"));
        assertRefused(as(code, "s1", Role.STAFF, Role.LEADER, Role.ADMIN), "FORBIDDEN");
        assertRefused(asNobody(), "UNAUTHENTICATED");
    }

    @Test
    void theQuorumIsToldInPercentAsItWasFrozen() {
        as(code, "o1", Role.OFFICE)
                .document("query($id: ID!) { poll(id: $id) { quorum belowQuorum } }")
                .variable("id", id)
                .execute()
                .path("poll.quorum")
                .entity(String.class)
                .isEqualTo("80");
    }

    private void assertRefused(GraphQlTester tester, String refusal) {
        tester.document(FOLLOW)
                .variable("poll", id)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", refusal);
                });
    }

    private Flux<Response> follow(GraphQlTester tester) {
        return tester.document(FOLLOW).variable("poll", id).executeSubscription().toFlux();
    }

    private void cast(String ballot) {
        var marks = new TreeMap<>(Map.of("1", "9"));
        ballots.add(new Ballot(key.full() + ballot, key.full(), TestPolls.GROUP, marks, false));
    }

    private void close() {
        var counts = List.of(new Board.GroupCount(TestPolls.GROUP, 8, 1));
        boards.freeze(Board.of(key.full(), List.of("0".repeat(64)), counts));
        polls.replace(open.after(PollStep.CLOSED, Instant.EPOCH, "o1"));
    }

    private static String state(Response seen) {
        return seen.path("pollTurnout.state").entity(String.class).get();
    }

    private static int number(Response seen, String field) {
        return seen.path("pollTurnout.groups[0]." + field).entity(Integer.class).get();
    }
}
