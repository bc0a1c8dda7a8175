package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Marked.total;
import static org.gongping.scoring.Traces.explain;
import static org.gongping.scoring.Traces.lines;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** How another scheme's total is counted. */
class NestedRulesTest {
    private static final Nested SERVICES = new Nested("services@1", dec("30"));

    @ParameterizedTest(name = "{0} of {1} is {2} of 30")
    @CsvSource({
        "87.5, 100, 105/4", // 30 · 0.875 = 26.25
        "0, 100, 0/1",
        "60, 60, 30/1",
        "1, 3, 10/1",
        "2, 7, 60/7"
    })
    void theTotalCountsAsItsShareOfItsOwnMaximum(String total, String of, String expected) {
        assertThat(NestedTally.of(SERVICES, List.of(total(total, of))).value())
                .isEqualTo(BigFraction.parse(expected));
    }

    @Test
    void withoutATotalTheSubjectIsIncomplete() {
        assertThat(NestedTally.of(SERVICES, List.of()).value()).isNull();
    }

    @Test
    void aTraceShowsTheOtherSchemesTotalAndWhereItIsFrom() {
        assertThat(lines(explain(scheme(), List.of(total("87.5", "100")))))
                .containsExactly(
                        "TOTAL a 26.25 of 30",
                        " NESTED nested 26.25 of 30 [clause of nested]",
                        "  NESTED_TOTAL services@1 87.50 of 100 <report 3>");
        assertThat(lines(explain(scheme(), List.of())))
                .containsExactly(
                        "TOTAL a 0.00 of 30",
                        " NESTED nested - of 30 [clause of nested]"
                                + " cut MISSING null [clause of nested]");
    }

    private static Scheme scheme() {
        return new Given.Built()
                .component("nested", SERVICES)
                .total(Given.value("nested"))
                .scheme();
    }
}
