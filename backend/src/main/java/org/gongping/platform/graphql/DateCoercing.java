package org.gongping.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The scalar {@code Date}: a day that the calendar has. The library's own takes 30 February for the
 * 28th.
 */
final class DateCoercing implements Coercing<LocalDate, String> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("Not a day");
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return read(input.toString())
                .orElseThrow(() -> new CoercingParseValueException("Not a day of the calendar"));
    }

    @Override
    public LocalDate parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Optional.of(input)
                .filter(StringValue.class::isInstance)
                .map(text -> ((StringValue) text).getValue())
                .flatMap(DateCoercing::read)
                .orElseThrow(() -> new CoercingParseLiteralException("Not a day of the calendar"));
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
