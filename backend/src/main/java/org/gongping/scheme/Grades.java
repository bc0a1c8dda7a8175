package org.gongping.scheme;

import org.gongping.scoring.Consequence;
import org.gongping.scoring.Distribution;
import org.gongping.scoring.Grading;
import org.gongping.scoring.Prizes;
import org.gongping.scoring.Scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The grades 等次 that a scheme knows, gathered from every rule that speaks of one. */
public final class Grades {

    private Grades() {}

    /** Their codes: first those that the scheme names, in its order, then the rest. */
    public static List<String> of(Scheme scheme) {
        Set<String> known = new LinkedHashSet<>();
        scheme.grading().rules().values().forEach(rule -> given(rule).forEach(known::add));
        scheme.prizes().rules().values().stream()
                .filter(Prizes.ByGrade.class::isInstance)
                .forEach(rule -> known.addAll(((Prizes.ByGrade) rule).prizes().keySet()));
        scheme.awards().rules().values().forEach(rule -> known.addAll(rule.perGrade().keySet()));
        scheme.consequences().stream()
                .map(Consequence::when)
                .filter(Consequence.OnGrade.class::isInstance)
                .forEach(when -> known.add(((Consequence.OnGrade) when).grade()));
        var inOrder = new ArrayList<>(scheme.names().keySet());
        inOrder.retainAll(known);
        known.removeAll(Set.copyOf(inOrder));
        inOrder.addAll(known);
        return List.copyOf(inOrder);
    }

    private static Stream<String> given(Grading grading) {
        return switch (grading) {
            case Distribution d -> d.shares().stream().map(Distribution.Share::name);
            case Grading.Thresholds t -> t.thresholds().stream().map(Grading.Threshold::grade);
            case Grading.FromImported _ -> Stream.empty();
        };
    }
}
