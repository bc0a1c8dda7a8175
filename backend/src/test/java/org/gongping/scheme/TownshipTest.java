package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The township's scheme: 60% of the quantified part and 40% of the social part, each as its share
 * of its own points.
 *
 * <pre>
 * a  quantified 25 + 20 + 22 + 23 = 90 of 100; social 18 + 18 + 18 = 54 of 60, 90%: 54 + 36 = 90
 * b  quantified 20 + 20 + 20 + 20 = 80; social 20 + 10 + 10 = 40, 2/3: 48 + 26.666… = 74.67
 * c  quantified 10 + 10 + 10 + 10 = 40; social 10 + 10 + 10 = 30, 1/2: 24 + 20 = 44
 * </pre>
 */
class TownshipTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a, 1 90.00 excellent [COMMENDATION]",
        "b, 2 74.67 competent []",
        "c, 3 44.00 basic []"
    })
    void everyOfficeComesOutAsWorkedByHand(String office, String expected) {
        List<Subject> subjects = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List.of("a", "b", "c").forEach(id -> subjects.add(new Subject(id, "offices")));
        marks(facts, "a", "25 20 22 23", "18 18 18");
        marks(facts, "b", "20 20 20 20", "20 10 10");
        marks(facts, "c", "10 10 10 10", "10 10 10");
        Standings standings = Presets.bundle("township", subjects, facts, List.of()).standings();
        Standings.Row row = Presets.row(standings, office);
        assertThat(row.rank() + " " + row.total() + " " + row.grade() + " " + row.consequences())
                .isEqualTo(expected);
    }

    private static void marks(List<Fact> facts, String office, String quantified, String social) {
        List<String> first = List.of("economy", "harmony", "development", "own-work");
        List<String> second = List.of("decisions", "interests", "conduct");
        marks(facts, office, "quantified", first, quantified.split(" "));
        marks(facts, office, "social", second, social.split(" "));
    }

    private static void marks(
            List<Fact> facts, String office, String part, List<String> leaves, String[] marks) {
        for (int i = 0; i < marks.length; i++) {
            BigDecimal mark = new BigDecimal(marks[i]);
            facts.add(new Fact.SheetMark(part, office, leaves.get(i), null, mark, null));
        }
    }
}
