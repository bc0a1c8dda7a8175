package org.gongping.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The scalar {@code Decimal}: exact, sent as text so that no reader turns it into a binary
 * fraction. Taken in the form that scheme-language.md gives numbers: at most 18 digits before the
 * point and 12 after it, no exponent.
 */
final class DecimalCoercing implements Coercing<BigDecimal, String> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof BigDecimal number) {
            return number.toPlainString();
        }
        throw new CoercingSerializeException("Not a decimal");
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        var text = input instanceof BigDecimal number ? number.toPlainString() : input.toString();
        return read(text)
                .orElseThrow(() -> new CoercingParseValueException("Not a decimal number"));
    }

    @Override
    public BigDecimal parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Optional.ofNullable(text(input))
                .flatMap(DecimalCoercing::read)
                .orElseThrow(() -> new CoercingParseLiteralException("Not a decimal number"));
    }

    private static @Nullable String text(Value<?> input) {
        return switch (input) {
            case StringValue value -> value.getValue();
            case IntValue value -> value.getValue().toString();
            case FloatValue value -> value.getValue().toPlainString();
            default -> null;
        };
    }

    private static Optional<BigDecimal> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
