package org.gongping.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

import java.net.URI;
import java.util.Locale;

/** The scalar {@code URL}: absolute or root-relative, RFC 3986. */
final class AddressCoercing implements Coercing<URI, String> {

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        return result.toString();
    }

    @Override
    public URI parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return URI.create(input.toString());
        } catch (IllegalArgumentException _) {
            throw new CoercingParseValueException("Not an address");
        }
    }

    @Override
    public URI parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text && text.getValue() != null) {
            return parseValue(text.getValue(), context, locale);
        }
        throw new CoercingParseLiteralException("Not an address");
    }
}
