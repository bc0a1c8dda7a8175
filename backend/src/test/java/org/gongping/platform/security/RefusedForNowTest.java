package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class RefusedForNowTest {

    private static final String CONTRACT =
            "type Query { ballotPaper: Int other: Int } type Mutation { signIn: Int castBallot: Int"
                    + " }";

    private final GraphQL contract =
            GraphQL.newGraphQL(
                            new SchemaGenerator()
                                    .makeExecutableSchema(
                                            new SchemaParser().parse(CONTRACT),
                                            RuntimeWiring.newRuntimeWiring().build()))
                    .instrumentation(new RateGuard(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)))
                    .build();

    @Test
    void oneAddressMayTrySoOftenAndNoOftener() {
        for (int n = 0; n < 200; n++) {
            assertThat(isRefused("mutation { signIn }", "10.0.0.1")).isFalse();
        }
        assertThat(isRefused("mutation { signIn }", "10.0.0.1")).isTrue();
        assertThat(isRefused("mutation { signIn }", "10.0.0.2")).isFalse();
        assertThat(isRefused("{ other }", "10.0.0.1")).isFalse();
    }

    @Test
    void everyUseCountsUnderWhateverName() {
        for (int n = 0; n < 2_500; n++) {
            assertThat(isRefused("mutation { a: castBallot }", "10.0.0.1")).isFalse();
            assertThat(isRefused("mutation { b: castBallot }", "10.0.0.1")).isFalse();
        }
        assertThat(isRefused("mutation { castBallot }", "10.0.0.1")).isTrue();
        assertThat(isRefused("{ ballotPaper }", "10.0.0.1")).isFalse();
    }

    @Test
    void oneDocumentHoldsOneSignInAtMost() {
        assertThat(isRefused("mutation { a: signIn b: signIn }", "10.0.0.1")).isTrue();
    }

    @Test
    void anOfficesIpv6NetworkIsOneAddress() throws UnknownHostException {
        var one = InetAddress.getByName("2001:db8:1:2::1");
        var neighbour = InetAddress.getByName("2001:db8:1:2:ffff::9");
        var stranger = InetAddress.getByName("2001:db8:1:3::1");
        assertThat(CallerInterceptor.network(neighbour)).isEqualTo(CallerInterceptor.network(one));
        assertThat(CallerInterceptor.network(stranger))
                .isNotEqualTo(CallerInterceptor.network(one));
        assertThat(CallerInterceptor.network(InetAddress.getByName("10.0.0.1")))
                .isEqualTo("10.0.0.1");
    }

    private boolean isRefused(String document, String address) {
        var input =
                ExecutionInput.newExecutionInput(document)
                        .graphQLContext(Map.of(CallerInterceptor.ADDRESS, address));
        return contract.execute(input).getErrors().stream()
                .anyMatch(error -> error.getExtensions().containsValue("TOO_MANY_REQUESTS"));
    }
}
