package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The province's scheme is assembled from the totals of three special-purpose ones, each computed
 * by its own rules. A unit is given one mark for self-evaluation, one for monitoring, and one for
 * review, on every indicator; what it earns is (20·self + 40·monitoring + 40·review)/100 percent.
 *
 * <pre>
 * d1  90, 80, 70: (1800 + 3200 + 2800)/100 = 78%: 78 of 100, 46.8 of 60, 78 of 100
 *     services 40·0.78 = 31.2, resources 30·0.78 = 23.4, security 23.4: 78
 * d2  100, 95, 90: (2000 + 3800 + 3600)/100 = 94%: 37.6 + 28.2 + 28.2 = 94
 * c1  as d1, but security 50, 50, 50: 31.2 + 23.4 + 15 = 69.6
 * c2  as d2, without a total for resources: incomplete, 37.6 + 28.2 = 65.8 so far
 * </pre>
 */
class FujianEgovTest {
    private static final String PRESET = "fujian-egov";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "d1, 2 78.00 pass []",
        "d2, 1 94.00 excellent [COMMENDATION]",
        "c1, 1 69.60 pass []",
        "c2, null 65.80 null []"
    })
    void everyUnitComesOutAsWorkedByHand(String unit, String expected) {
        Standings.Row row =
                Presets.row(
                        Presets.bundle(PRESET, subjects(), facts(), List.of()).standings(), unit);
        assertThat(row.rank() + " " + row.total() + " " + row.grade() + " " + row.consequences())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neitherOrderNorFormOfTheFactsChangesAByte(long seed) {
        Bundle bundle = Presets.bundle(PRESET, subjects(), facts(), List.of());
        assertThat(Presets.otherwise(PRESET, subjects(), facts(), List.of(), seed))
                .containsOnly(StandingsJson.of(bundle.standings()));
    }

    private static List<Subject> subjects() {
        return List.of(
                new Subject("d1", "departments"),
                new Subject("d2", "departments"),
                new Subject("c1", "cities"),
                new Subject("c2", "cities"));
    }

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (String component : List.of("services", "resources", "security")) {
            facts.add(total(component, "d1", "90", "80", "70"));
            facts.add(total(component, "d2", "100", "95", "90"));
            facts.add(total(component, "c2", "100", "95", "90"));
        }
        facts.removeIf(f -> f.component().equals("resources") && f.subject().equals("c2"));
        facts.add(total("services", "c1", "90", "80", "70"));
        facts.add(total("resources", "c1", "90", "80", "70"));
        facts.add(total("security", "c1", "50", "50", "50"));
        return facts;
    }

    /** The total of the special-purpose scheme that the component names. */
    private static Fact total(
            String component, String unit, String self, String monitoring, String review) {
        Nested nested = (Nested) Presets.scheme(PRESET).component(component).kind();
        String special = "egov/" + nested.scheme().substring(0, nested.scheme().indexOf('@'));
        Sheet sheet = (Sheet) Presets.scheme(special).component(component).kind();
        List<Fact> marks = new ArrayList<>();
        for (Indicator leaf : sheet.indicators()) {
            marks.add(mark(component, unit, leaf, "self", self));
            marks.add(mark(component, unit, leaf, "monitoring", monitoring));
            marks.add(mark(component, unit, leaf, "review", review));
        }
        List<Subject> one = List.of(new Subject(unit, "units"));
        Standings standings = Presets.bundle(special, one, marks, List.of()).standings();
        BigDecimal total = Presets.row(standings, unit).total();
        return new Fact.NestedTotal(component, unit, total, sheet.max(), null);
    }

    private static Fact mark(
            String component, String unit, Indicator leaf, String aspect, String mark) {
        return new Fact.SheetMark(component, unit, leaf.id(), aspect, new BigDecimal(mark), null);
    }
}
