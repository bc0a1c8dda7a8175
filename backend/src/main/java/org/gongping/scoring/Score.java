package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a subject's tally for ranks and outcomes: millions are held at a time.
 *
 * @param components shown values by id, in the scheme's order, null where incomplete
 * @param total the total as shown and ranked
 * @param tieBreak the exact values that decide between equal totals, in their order
 * @param imported the grade from outside, where the pool is graded so
 */
record Score(
        Subject subject,
        Map<String, @Nullable BigDecimal> components,
        BigDecimal total,
        boolean complete,
        List<BigFraction> tieBreak,
        @Nullable String imported) {
    static Score of(Scheme scheme, SubjectTally tally) {
        Map<String, @Nullable BigDecimal> shown = new LinkedHashMap<>();
        tally.components().forEach((id, component) -> shown.put(id, shown(scheme, component)));
        return new Score(
                tally.subject(),
                shown,
                tally.total(),
                tally.complete(),
                scheme.tieBreak().stream().map(tally::valueOf).toList(),
                imported(scheme, tally));
    }

    private static @Nullable BigDecimal shown(Scheme scheme, Tally component) {
        BigFraction value = component.value();
        return value == null ? null : Exact.shown(value, scheme.decimals());
    }

    private static @Nullable String imported(Scheme scheme, SubjectTally tally) {
        return scheme.grading().of(tally.subject().pool())
                                instanceof Grading.FromImported(String component)
                        && tally.components().get(component) instanceof ImportedTally imported
                ? imported.grade()
                : null;
    }
}
