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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** An office that voted and is asked by everybody for all that a ballot can change. */
abstract class AskedOffice extends VotedOffice {

    static final String YEAR = "2026";

    /** Called as everybody who may: what they answer comes of polls or standings. */
    static final Set<String> OF_RESULTS =
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

    @Autowired GraphQlSource source;
    @Autowired private ExecutionGraphQlService service;
    @Autowired private ComputeStandings compute;
    @Autowired private PublishStandings publish;

    private final Set<String> refusals;
    private String draft = "";

    /** With the codes by which a query may be refused. */
    AskedOffice(String... refusals) {
        this.refusals = Set.of(refusals);
    }

    /** There are published standings and newer ones, and a draft to try. */
    void count() {
        var edition = done(compute.compute(office, YEAR));
        done(publish.publish(office, YEAR, edition.id()));
        done(compute.compute(office, YEAR));
        draft = startedDraft();
    }

    /**
     * All that is answered to anybody; each answer is checked, together with who asked for what.
     */
    List<String> askForResults(BiConsumer<String, String> check) {
        var told = new ArrayList<String>();
        queries()
                .filter(query -> OF_RESULTS.contains(query.getName()))
                .forEach(query -> {
                    for (String arguments : arguments(query.getName())) {
                        whole().documents(query, arguments)
                                .forEach(asked ->
                                        told.addAll(askAsEverybody(query.getName(), asked, check)));
                    }
                });
        return told;
    }

    WholeAnswer whole() {
        var given = Map.of("first", "10", "leaf", quoted("0"));
        return new WholeAnswer(source.schema(), Set.of("Cycle", "Scheme"), given);
    }

    private List<String> askAsEverybody(
            String name, String document, BiConsumer<String, String> check) {
        var told = new ArrayList<String>();
        for (Role role : Role.values()) {
            var answer = answer(document, role);
            check.accept(name + " as " + role, answer);
            told.add(answer);
        }
        assertThat(told).as("answers of " + name).anyMatch(AskedOffice::isAnswer);
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
                    List.of("(poll: %s, group: \"principal\")".formatted(quoted(key().full())));
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
    String answer(String document, Role role) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "1", null);
        var caller = new Caller(code, "2001", Set.of(role), false);
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of("caller", caller)).build());
        var response = service.execute(request).block();
        assertThat(response.getErrors())
                .allSatisfy(error -> assertThat(error.getExtensions().get("code")).isIn(refusals));
        var data = response.getData();
        return data == null
                ? "refused"
                : Configuration.defaultConfiguration().jsonProvider().toJson(data);
    }

    Stream<GraphQLFieldDefinition> queries() {
        var schema = source.schema();
        return Stream.of(schema.getQueryType(), schema.getSubscriptionType())
                .filter(root -> root != null)
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(List::stream);
    }

    PollKey key() {
        return new PollKey(code, YEAR, "review", "staff", 1);
    }

    static String cycle() {
        return quoted(new GlobalId("Cycle", YEAR).encode());
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
