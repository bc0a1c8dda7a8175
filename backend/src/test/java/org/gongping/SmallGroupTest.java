package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.PublishStandings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever can be asked of a closed poll, nobody learns what a small group gave. */
class SmallGroupTest extends VotedOffice {

    private static final String YEAR = "2026";

    /** Called as everybody who may: what they answer comes of polls or standings. */
    private static final Set<String> OF_RESULTS =
            Set.of(
                    "polls",
                    "poll",
                    "pollRoll",
                    "chaseList",
                    "castingWindow",
                    "board",
                    "node",
                    "triedSchemeDraft",
                    "rankings",
                    "standing",
                    "runningScore",
                    "standingsEditions",
                    "standingsBundle",
                    "pollExports",
                    "sealedExports");

    /** Papers of a poll, for whoever holds a slip or a link; what is on them was there before. */
    private static final Set<String> PAPERS = Set.of("collectionPaper", "ballotPaper");

    /** They answer of people, claims, rules and imported scores, none of which a ballot changes. */
    private static final Set<String> OF_OTHER_THINGS =
            Set.of(
                    "me",
                    "accounts",
                    "myClaims",
                    "claims",
                    "claimQueues",
                    "claim",
                    "cycles",
                    "currentCycle",
                    "workReport",
                    "schemes",
                    "schemeDrafts",
                    "schemeDraft",
                    "schemeDifferences",
                    "importedSubjects",
                    "organisation",
                    "staff",
                    "rosterTemplate");

    /** Streams of counts, in whose types {@code MarksStayInTheBoxTest} finds no mark. */
    private static final Set<String> STREAMS = Set.of("pollTurnout");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired private GraphQlSource source;
    @Autowired private ExecutionGraphQlService service;
    @Autowired private ComputeStandings compute;
    @Autowired private PublishStandings publish;
    @LocalServerPort private int port;

    private String draft = "";
    private String poll = "";

    @BeforeEach
    void aPollIsClosedAndCounted() {
        found();
        open(YEAR);
        vote(YEAR, 73, 67, place -> 59 - place);
        var edition = done(compute.compute(office, YEAR));
        done(publish.publish(office, YEAR, edition.id()));
        done(compute.compute(office, YEAR));
        poll = new PollKey(code, YEAR, "review", "staff", 1).full();
        draft = startedDraft();
    }

    @Test
    void everyQueryOfTheContractIsClassified() {
        var classified = new TreeSet<String>();
        Stream.of(OF_RESULTS, PAPERS, OF_OTHER_THINGS, STREAMS).forEach(classified::addAll);

        assertThat(queries().map(GraphQLFieldDefinition::getName))
                .containsExactlyInAnyOrderElementsOf(classified);
    }

    @Test
    void noQueryTellsAnybodyWhatASmallGroupGave() {
        var rules = Set.of("Cycle", "Scheme");
        var given = Map.of("first", "10", "leaf", quoted("0"));
        var whole = new WholeAnswer(source.schema(), rules, given);
        var told = new ArrayList<String>();
        queries()
                .filter(query -> OF_RESULTS.contains(query.getName()))
                .forEach(query -> {
                    for (String arguments : arguments(query.getName())) {
                        whole.documents(query, arguments)
                                .forEach(asked ->
                                        told.addAll(askAsEverybody(query.getName(), asked)));
                    }
                });
        assertThat(told).as("the weighted value is told").anyMatch(one -> one.contains("64.86"));
    }

    @Test
    void noFileTellsAnybodyWhatASmallGroupGave() throws Exception {
        var links = new ArrayList<String>();
        for (String kind : List.of("PUBLISHED", "PROVISIONAL")) {
            var asked = "{ standingsBundle(cycle: %s, kind: %s) { url } }".formatted(cycle(), kind);
            links.add(JsonPath.read(answer(asked, Role.OFFICE), "$.standingsBundle.url"));
        }
        links.add("/boards/" + BoardId.of(key()) + "/board.json");
        for (String link : links) {
            Withheld.assertTellsNothing(link, get(link));
        }
        assertThat(get(links.getFirst())).contains("\"5189/80\"");
    }

    private List<String> askAsEverybody(String name, String document) {
        var told = new ArrayList<String>();
        for (Role role : Role.values()) {
            var answer = answer(document, role);
            Withheld.assertTellsNothing(name + " as " + role, answer);
            told.add(answer);
        }
        assertThat(told).as("answers of " + name).anyMatch(SmallGroupTest::isAnswer);
        return told;
    }

    private static boolean isAnswer(String answer) {
        return answer.startsWith("{") && !answer.equals("{}");
    }

    private List<String> arguments(String query) {
        var id = quoted(new GlobalId("Poll", key().local()).encode());
        return switch (query) {
            case "polls", "runningScore", "standingsEditions", "sealedExports" ->
                    List.of("(cycle: %s)".formatted(cycle()));
            case "poll" -> List.of("(id: %s)".formatted(id));
            case "pollRoll", "chaseList", "pollExports" -> List.of("(poll: %s)".formatted(id));
            case "castingWindow" ->
                    List.of("(poll: %s, group: \"principal\")".formatted(quoted(poll)));
            case "board" -> List.of("(id: %s)".formatted(quoted(BoardId.of(key()))));
            case "node" -> List.of("(id: %s)".formatted(id), "(id: %s)".formatted(standing()));
            case "triedSchemeDraft" ->
                    List.of("(draft: %s, cycle: %s)".formatted(quoted(draft), cycle()));
            case "rankings" -> ofKinds("pool: \"staff\", first: 10, ");
            case "standing" -> ofKinds("number: \"2001\", ");
            case "standingsBundle" -> ofKinds("");
            default -> throw new AssertionError("How " + query + " is asked is not said");
        };
    }

    private List<String> ofKinds(String more) {
        return Stream.of("PUBLISHED", "PROVISIONAL")
                .map(kind -> "(%scycle: %s, kind: %s)".formatted(more, cycle(), kind))
                .toList();
    }

    private String standing() {
        var asked = "{ standing(cycle: %s, number: \"2001\") { id } }".formatted(cycle());
        return quoted(JsonPath.read(answer(asked, Role.OFFICE), "$.standing.id"));
    }

    private String startedDraft() {
        var asked =
                "mutation { startSchemeDraft(input: {basedOn: \"womens-federation@1\"})"
                        + " { draft { id } refusals { message } } }";
        return JsonPath.read(answer(asked, Role.OFFICE), "$.startSchemeDraft.draft.id");
    }

    /** The answer's data as JSON, or what was refused. */
    private String answer(String document, Role role) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "1", null);
        var caller = new Caller(code, "2001", Set.of(role), false);
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of("caller", caller)).build());
        var response = service.execute(request).block();
        assertThat(response.getErrors())
                .allSatisfy(error ->
                        assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"));
        var data = response.getData();
        return data == null
                ? "refused"
                : Configuration.defaultConfiguration().jsonProvider().toJson(data);
    }

    private Stream<GraphQLFieldDefinition> queries() {
        var schema = source.schema();
        return Stream.of(schema.getQueryType(), schema.getSubscriptionType())
                .filter(root -> root != null)
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(List::stream);
    }

    private PollKey key() {
        return new PollKey(code, YEAR, "review", "staff", 1);
    }

    private static String cycle() {
        return quoted(new GlobalId("Cycle", YEAR).encode());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private String get(String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + link)).build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
