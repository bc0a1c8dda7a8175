package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class DateCoercingTest {

    private final DateCoercing days = new DateCoercing();
    private final GraphQLContext context = GraphQLContext.getDefault();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "2026-04-31",
                "2026-13-01",
                "2026-2-3",
                "20260203",
                "+999999999-12-31",
                " 2026-02-03",
                ""
            })
    void aDayThatTheCalendarDoesNotHaveIsRefusedAndNotMoved(String text) {
        assertThatThrownBy(() -> days.parseValue(text, context, Locale.ROOT))
                .isInstanceOf(CoercingParseValueException.class);
        var literal = StringValue.of(text);
        var none = CoercedVariables.emptyVariables();
        assertThatThrownBy(() -> days.parseLiteral(literal, none, context, Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void aDayIsReadAndSaidAsItIsWritten() {
        var leap = LocalDate.of(2028, 2, 29);
        assertThat(days.parseValue("2028-02-29", context, Locale.ROOT)).isEqualTo(leap);
        assertThat(days.serialize(leap, context, Locale.ROOT)).isEqualTo("2028-02-29");
    }
}
