package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import java.util.List;
import java.util.Map;

/** What the log tells at once of a field that throws, and of which it keeps silent. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    private static final String CONTRACT =
            """
            type Query { ballotPaper: Part castingWindow: Part collectionPaper: Part poll: Part }
            type Mutation {
              castBallot: Part castCredential: Part issueCredential: Part closePoll: Part }
            type Part { message: String }
            """;

    private final CastingFaults casting = new CastingFaults();
    private final Faults faults = new Faults(new StaticMessageSource(), casting);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ballotPaper { message } }",
                "{ castingWindow { message } }",
                "{ collectionPaper { message } }",
                "mutation { castBallot { message } }",
                "mutation { castCredential { message } }",
                "mutation { issueCredential { message } }"
            })
    void aFaultOfCastingWritesNothingBeforeTheEndOfTheDay(String asked, CapturedOutput output) {
        var before = output.getAll().length();
        var trace = trace(asked, Map.of());
        assertThat(output.getAll().substring(before)).isEmpty();

        casting.tell();
        assertThat(output.getAll()).containsOnlyOnce(trace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ poll { message } }", "mutation { closePoll { message } }"})
    void anyOtherFaultIsWrittenAtOnce(String asked, CapturedOutput output) {
        var trace = trace(asked, Map.of());
        assertThat(output.getAll())
                .contains(trace)
                .contains("java.lang.IllegalStateException: 试甲八十八分");
    }

    @Test
    void whatThrowsBelowAFieldOfCastingIsAFaultOfCastingUnderWhateverName(CapturedOutput output) {
        var before = output.getAll().length();
        trace("mutation { closePoll: castBallot { at: message } }", Map.of("castBallot", 1));
        assertThat(output.getAll().substring(before)).isEmpty();

        trace("mutation { castBallot: closePoll { castBallot: message } }", Map.of("closePoll", 1));
        assertThat(output.getAll().substring(before)).contains("试甲八十八分");
    }

    /** Calls a contract of which every field throws but these; the id of its fault. */
    private String trace(String asked, Map<String, Object> good) {
        var contract =
                GraphQL.newGraphQL(
                                new SchemaGenerator()
                                        .makeExecutableSchema(
                                                new SchemaParser().parse(CONTRACT), wiring(good)))
                        .defaultDataFetcherExceptionHandler(
                                DataFetcherExceptionResolver.createExceptionHandler(
                                        List.of(faults)))
                        .build();
        var errors = contract.execute(ExecutionInput.newExecutionInput(asked)).getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INTERNAL");
        return (String) errors.getFirst().getExtensions().get("trace");
    }

    private static RuntimeWiring wiring(Map<String, Object> good) {
        return RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.defaultDataFetcher(_ -> fault()))
                .type("Part", type -> type.defaultDataFetcher(_ -> fault()))
                .type(
                        "Mutation",
                        type ->
                                type.defaultDataFetcher(environment -> {
                                    var found = good.get(environment.getField().getName());
                                    return found == null ? fault() : found;
                                }))
                .build();
    }

    private static Object fault() {
        throw new IllegalStateException("试甲八十八分");
    }
}
