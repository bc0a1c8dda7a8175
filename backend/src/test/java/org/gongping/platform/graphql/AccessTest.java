package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every operation of the contract against every role, signed in or not. */
class AccessTest extends ApiTest {

    @Autowired private GraphQlSource source;

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(operations())
                .allSatisfy(operation ->
                        assertThat(
                                        operation.field().hasAppliedDirective("allowed")
                                                ^ operation.field().hasAppliedDirective("public"))
                                .as(operation.field().getName())
                                .isTrue())
                .hasSizeGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> anOperationAnswersNobodyWhomTheContractDoesNotAllow() {
        return operations().stream()
                .filter(operation -> !operation.permission().isPublic())
                .map(operation ->
                        DynamicTest.dynamicTest(
                                operation.field().getName(), () -> check(operation)));
    }

    private void check(Operation operation) {
        assertThat(codes(asNobody(), operation)).containsExactly("UNAUTHENTICATED");
        for (Role role : Role.values()) {
            var found = codes(as(freshOrganisation(), "x", role), operation);
            if (operation.permission().roles().contains(role)) {
                assertThat(found).as(role.name()).doesNotContain("FORBIDDEN", "UNAUTHENTICATED");
            } else {
                assertThat(found).as(role.name()).containsExactly("FORBIDDEN");
            }
        }
        if (!operation.permission().beforePasswordChange()) {
            var fresh = new Caller(freshOrganisation(), "x", Set.of(Role.values()), true);
            assertThat(codes(as(fresh), operation)).containsExactly("PASSWORD_CHANGE_REQUIRED");
        }
    }

    private static List<String> codes(GraphQlTester tester, Operation operation) {
        var codes = new ArrayList<String>();
        tester.document(Specimen.of(operation.kind(), operation.field(), "eA"))
                .execute()
                .errors()
                .satisfy(errors ->
                        errors.forEach(error ->
                                codes.add(
                                        String.valueOf(
                                                Map.copyOf(error.getExtensions()).get("code")))));
        return codes;
    }

    private List<Operation> operations() {
        GraphQLSchema schema = source.schema();
        var mutation = schema.getMutationType();
        var subscription = schema.getSubscriptionType();
        assertThat(mutation).isNotNull();
        assertThat(subscription).isNotNull();
        return Stream.of(
                        operations("query", schema.getQueryType()),
                        operations("mutation", mutation),
                        operations("subscription", subscription))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Operation> operations(String kind, GraphQLObjectType root) {
        return root.getFieldDefinitions().stream().map(field -> new Operation(kind, field));
    }

    private record Operation(String kind, GraphQLFieldDefinition field) {
        Permission permission() {
            return Permission.of(field);
        }
    }
}
