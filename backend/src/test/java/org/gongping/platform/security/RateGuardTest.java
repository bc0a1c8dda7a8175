package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** What is there for everybody behind an address must not be used up by one document. */
class RateGuardTest {

    private static final String CONTRACT =
            """
            type Query {
                ballotPaper(slip: String): String collectionPaper: String
                castingWindow: String board: String polls: String
            }
            type Mutation {
                signIn: String renewSession: String
                castBallot: String castCredential: String issueCredential: String
            }
            """;

    private final AtomicInteger called = new AtomicInteger();
    private final GraphQL graphQl = graphQl();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query {a: ballotPaper b: ballotPaper(slip: \"x\")}",
                "query {collectionPaper b: collectionPaper}",
                "query {a: castingWindow b: castingWindow}",
                "query {a: board b: board}",
                "mutation {a: signIn b: signIn}",
                "mutation {a: renewSession b: renewSession}",
                "mutation {a: castBallot b: castBallot}",
                "mutation {a: castCredential ...More} fragment More on Mutation {castCredential}",
                "mutation {a: issueCredential b: issueCredential c: issueCredential}"
            })
    void aDocumentThatRepeatsWhatIsLimitedIsRefusedBeforeAnythingIsDone(String document) {
        var errors = run(document).getErrors();

        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "TOO_MANY_REQUESTS");
        assertThat(called).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query {ballotPaper collectionPaper castingWindow board}",
                "query {a: polls b: polls}",
                "mutation {castBallot castCredential}"
            })
    void oneOfEachIsAnsweredAndWhatIsNotLimitedAsOftenAsAsked(String document) {
        assertThat(run(document).getErrors()).isEmpty();
        assertThat(called.get()).isGreaterThan(1);
    }

    private ExecutionResult run(String document) {
        return graphQl.execute(document);
    }

    private GraphQL graphQl() {
        DataFetcher<String> fetch = _ -> "call " + called.incrementAndGet();
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type("Query", type -> type.defaultDataFetcher(fetch))
                        .type("Mutation", type -> type.defaultDataFetcher(fetch))
                        .build();
        var types = new SchemaParser().parse(CONTRACT);
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring);
        return GraphQL.newGraphQL(schema).instrumentation(new RateGuard(Clock.systemUTC())).build();
    }
}
