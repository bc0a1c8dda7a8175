package org.gongping.platform;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.platform.embedded.TestMongo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A test that calls operations of the contract on the whole application, everything but HTTP. All
 * such tests share one application and one database; each works in organisations of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ApiTest {

    @Autowired private ExecutionGraphQlService service;

    /** A database that no other application uses. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var folder = "target/api-tests/" + UUID.randomUUID() + "/";
        if (TestMongo.isReal()) {
            var uri = TestMongo.freshUri();
            properties.add("spring.mongodb.uri", () -> uri);
        } else {
            properties.add("gongping.embedded.path", () -> folder + "gongping.mv");
        }
        properties.add("gongping.keys.file", () -> folder + "keys");
        properties.add("gongping.streams.look-again", () -> "1s");
    }

    /** A code for an organisation that no other test uses. */
    protected static String freshOrganisation() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Calls as somebody who holds these roles. */
    protected GraphQlTester as(String organisation, String number, Role... roles) {
        return as(new Caller(organisation, number, Set.of(roles), false));
    }

    /** Calls as this caller. */
    protected GraphQlTester as(Caller caller) {
        return tester(Map.of("caller", caller));
    }

    /** Calls as nobody. */
    protected GraphQlTester asNobody() {
        return tester(Map.of());
    }

    private GraphQlTester tester(Map<String, Object> context) {
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput((_, input) ->
                        input.locale(Locale.SIMPLIFIED_CHINESE).graphQLContext(context).build())
                .build();
    }
}
