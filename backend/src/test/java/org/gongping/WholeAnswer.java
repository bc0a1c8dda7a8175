package org.gongping;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes documents that ask for everything an operation can answer: every field of every type, as
 * the schema has them, but no type within itself.
 *
 * @param elsewhere types that other operations answer with, and that cost too much within these
 * @param given values for arguments of fields within, by name, as written in a document
 */
record WholeAnswer(GraphQLSchema schema, Set<String> elsewhere, Map<String, String> given) {

    /** One document for each field of what is answered, since one for all may cost too much. */
    List<String> documents(GraphQLFieldDefinition query, String arguments) {
        var call = query.getName() + arguments;
        return GraphQLTypeUtil.unwrapAll(query.getType()) instanceof GraphQLObjectType object
                ? object.getFieldDefinitions().stream()
                        .filter(field -> !elsewhere.contains(name(field)))
                        .map(field -> field(object, field, List.of(object.getName())))
                        .map(field -> "{ " + call + " {" + field + " } }")
                        .toList()
                : List.of("{ " + call + selection(query.getType(), List.of()) + " }");
    }

    private String selection(GraphQLType wrapped, List<String> above) {
        var type = GraphQLTypeUtil.unwrapAll(wrapped);
        return switch (type) {
            case GraphQLInterfaceType one -> choice(schema.getImplementations(one), above);
            case GraphQLUnionType one ->
                    choice(
                            one.getTypes().stream().map(GraphQLObjectType.class::cast).toList(),
                            above);
            case GraphQLFieldsContainer object -> " { __typename" + fields(object, above) + " }";
            default -> "";
        };
    }

    private String choice(List<GraphQLObjectType> types, List<String> above) {
        return types.stream()
                .map(type -> " ... on " + type.getName() + " {" + fields(type, above) + " }")
                .collect(Collectors.joining("", " { __typename", " }"));
    }

    private String fields(GraphQLFieldsContainer object, List<String> above) {
        var path = Stream.concat(above.stream(), Stream.of(object.getName())).toList();
        return object.getFieldDefinitions().stream()
                .filter(field -> !path.contains(name(field)) && !elsewhere.contains(name(field)))
                .map(field -> field(object, field, path))
                .collect(Collectors.joining());
    }

    private String field(
            GraphQLFieldsContainer object, GraphQLFieldDefinition field, List<String> path) {
        return " " + alias(object, field) + arguments(field) + selection(field.getType(), path);
    }

    /** Types of one interface may have fields of one name and different types. */
    private static String alias(GraphQLFieldsContainer object, GraphQLFieldDefinition field) {
        return object.getName() + "_" + field.getName() + ": " + field.getName();
    }

    private String arguments(GraphQLFieldDefinition field) {
        var all =
                field.getArguments().stream()
                        .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                        .filter(argument -> !argument.hasSetDefaultValue())
                        .map(argument -> argument.getName() + ": " + value(argument.getName()))
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "(" + all + ")";
    }

    private String value(String name) {
        if (!given.containsKey(name)) {
            throw new AssertionError("No value is given for the argument " + name);
        }
        return given.get(name);
    }

    private static String name(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }
}
