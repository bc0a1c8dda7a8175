package org.gongping.platform.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import java.util.stream.Collectors;

/** Makes a valid document that calls an operation with made-up arguments. */
final class Specimen {

    private Specimen() {}

    /** The document; every id in it is this one. */
    static String of(String kind, GraphQLFieldDefinition operation, String id) {
        var arguments =
                operation.getArguments().stream()
                        .filter(argument -> !argument.hasSetDefaultValue())
                        .map(argument -> argument(argument, id))
                        .collect(Collectors.joining(", "));
        return "%s { %s%s%s }"
                .formatted(
                        kind,
                        operation.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        selection(operation));
    }

    private static String argument(GraphQLArgument argument, String id) {
        return argument.getName() + ": " + literal(argument.getType(), id);
    }

    private static String selection(GraphQLFieldDefinition operation) {
        var type = GraphQLTypeUtil.unwrapAll(operation.getType());
        if (!(type instanceof GraphQLCompositeType)) {
            return "";
        }
        var refusals =
                type instanceof GraphQLFieldsContainer fields
                                && fields.getFieldDefinition("refusals") != null
                        ? " refusals { code message path }"
                        : "";
        return " { __typename" + refusals + " }";
    }

    private static String literal(GraphQLType type, String id) {
        return switch (type) {
            case GraphQLNonNull required -> literal(required.getWrappedType(), id);
            case GraphQLList list -> "[" + literal(list.getWrappedType(), id) + "]";
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType input ->
                    input.getFieldDefinitions().stream()
                            .map(field -> field.getName() + ": " + literal(field.getType(), id))
                            .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLNamedType scalar -> scalar(scalar.getName(), id);
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static String scalar(String name, String id) {
        return switch (name) {
            case "Int", "NonNegativeInt" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-03-01\"";
            case "DateTime" -> "\"2026-03-01T08:00:00+08:00\"";
            case "Decimal" -> "\"1\"";
            case "UUID" -> "\"0197f3c8-1111-7000-8000-000000000001\"";
            case "ID" -> "\"" + id + "\"";
            default -> "\"x\"";
        };
    }
}
