package org.gongping.platform.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How deep and how wide a query may be (checklist API rows 7 and 9). Cost is the number of values
 * that an answer may hold: a connection counts {@code first} times what it holds, any other list
 * {@value #LIST} times.
 */
@Configuration(proxyBeanMethods = false)
class QueryLimits {

    /** Deep enough for the standard introspection query. */
    static final int DEPTH = 15;

    /** Room for a page of 100 claims with their photos and histories. */
    static final int COST = 30_000;

    private static final int LIST = 10;

    @Bean
    Instrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEPTH);
    }

    @Bean
    Instrumentation costLimit() {
        FieldComplexityCalculator cost = QueryLimits::cost;
        return new MaxQueryComplexityInstrumentation(COST, cost);
    }

    private static int cost(FieldComplexityEnvironment field, int inside) {
        long cost = 1L + (long) inside * times(field);
        return (int) Math.min(cost, Integer.MAX_VALUE / 4);
    }

    private static int times(FieldComplexityEnvironment field) {
        if (field.getArguments().get("first") instanceof Integer first) {
            return Math.max(1, first);
        }
        var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
        boolean counted = field.getField().getName().equals("edges");
        return type instanceof GraphQLList && !counted ? LIST : 1;
    }
}
