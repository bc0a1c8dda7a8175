package org.gongping.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;
import org.gongping.scoring.Survey;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a scheme makes of made-up numbers, to be looked at before it is published: ten subjects in
 * each pool, each with the same percentage of every component's maximum, without rewards and
 * deductions.
 */
public final class SamplePreview {

    /** The subjects' percentages, best first. */
    public static final List<Integer> PERCENTAGES = List.of(98, 95, 92, 88, 85, 80, 75, 70, 62, 50);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final List<String> grades;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private SamplePreview(Scheme scheme) {
        this.scheme = scheme;
        grades = Grades.of(scheme);
    }

    /** The standings of the made-up subjects; a subject's id ends in its percentage. */
    public static Standings of(Scheme scheme) {
        var preview = new SamplePreview(scheme);
        scheme.pools().forEach(preview::fill);
        return Scoring.compute(scheme, preview.subjects, preview.facts, List.of()).orThrow();
    }

    /** The percentage of a row's subject. */
    public static int percent(Standings.Row row) {
        return Integer.parseInt(row.subject().substring(row.subject().lastIndexOf('-') + 1));
    }

    private void fill(Pool pool) {
        for (int percent : PERCENTAGES) {
            var subject = new Subject(pool.id() + "-" + percent, pool.id());
            subjects.add(subject);
            scheme.componentsOf(pool.id())
                    .forEach(part -> facts.addAll(made(part, subject.id(), percent)));
        }
    }

    private List<Fact> made(Component part, String subject, int percent) {
        return switch (part.kind()) {
            case Ballot ballot -> exactly(part, subject, ballot.max(), percent);
            case Rating rating -> exactly(part, subject, rating.max(), percent);
            case Survey survey -> exactly(part, subject, survey.max(), percent);
            case Sheet sheet -> marked(part, subject, sheet, percent);
            case Imported imported -> fromOutside(part, subject, imported, percent);
            case Nested _ -> ofAnother(part, subject, percent);
            case Ledger _ -> List.of();
        };
    }

    private List<Fact> fromOutside(Component part, String subject, Imported imported, int percent) {
        var score = of(imported.max(), percent);
        return List.of(new Fact.ImportedScore(part.id(), subject, score, grade(percent), null));
    }

    private static List<Fact> ofAnother(Component part, String subject, int percent) {
        var total = BigDecimal.valueOf(percent);
        return List.of(new Fact.NestedTotal(part.id(), subject, total, HUNDRED, null));
    }

    private static List<Fact> marked(Component part, String subject, Sheet sheet, int percent) {
        return sheet.indicators().stream()
                .flatMap(Indicator::all)
                .filter(Indicator::isLeaf)
                .flatMap(leaf -> marks(part.id(), subject, leaf, percent))
                .toList();
    }

    private static List<Fact> exactly(Component part, String subject, BigDecimal max, int percent) {
        var exact = of(max, percent);
        var value = BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
        return List.of(new Fact.ExactValue(part.id(), subject, value));
    }

    private static Stream<Fact> marks(String part, String subject, Indicator leaf, int percent) {
        return leaf.aspects().isEmpty()
                ? Stream.of(
                        new Fact.SheetMark(
                                part, subject, leaf.id(), null, of(leaf.points(), percent), null))
                : leaf.aspects().stream()
                        .map(aspect ->
                                new Fact.SheetMark(
                                        part,
                                        subject,
                                        leaf.id(),
                                        aspect.id(),
                                        BigDecimal.valueOf(percent),
                                        null));
    }

    private static BigDecimal of(BigDecimal max, int percent) {
        return max.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }

    /** Grades from outside spread over the percentages, the best ones first. */
    private @Nullable String grade(int percent) {
        var place = PERCENTAGES.indexOf(percent) * grades.size() / PERCENTAGES.size();
        return grades.isEmpty() ? null : grades.get(place);
    }
}
