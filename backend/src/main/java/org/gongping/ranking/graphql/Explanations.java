package org.gongping.ranking.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.ranking.TraceLine;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says an explanation's lines in the caller's language. */
@Component
class Explanations {

    private final MessageSource words;

    Explanations(MessageSource words) {
        this.words = words;
    }

    /** A line as the contract shows it. */
    record Line(
            int depth,
            String label,
            @Nullable String clause,
            @Nullable BigDecimal value,
            @Nullable String note,
            @Nullable String claim) {}

    /** The lines; claims are linked for those who may see them: whom they are about, verifiers. */
    List<Line> of(
            Scheme scheme, String subject, List<TraceLine> lines, Caller caller, Locale locale) {
        var linked = caller.is(subject) || caller.holdsAny(Role.OFFICE, Role.AUDITOR);
        return lines.stream().map(line -> line(scheme, line, linked, locale)).toList();
    }

    private Line line(Scheme scheme, TraceLine line, boolean linked, Locale locale) {
        return new Line(
                line.depth(),
                label(scheme, line, locale),
                line.clause(),
                line.value(),
                note(line, locale),
                linked && line.label() == Trace.Label.ENTRY ? line.ref() : null);
    }

    private String label(Scheme scheme, TraceLine line, Locale locale) {
        return switch (line.label()) {
            case TOTAL, SUM, WEIGHTED, CAP, REWARDS, DEDUCTIONS, ENTRY ->
                    word("trace." + line.label(), locale);
            case NESTED_TOTAL -> word("trace." + line.label(), locale, line.id());
            case BALLOT, SHEET, RATING, SURVEY, LEDGER, IMPORTED, NESTED ->
                    Languages.in(locale, scheme.component(line.id()).title());
            case GROUP, INDICATOR, ASPECT, WAVE, ITEM -> inComponent(scheme, line, locale);
        };
    }

    private static String inComponent(Scheme scheme, TraceLine line, Locale locale) {
        var component = line.component();
        var title =
                component == null ? null : PartTitles.of(scheme.component(component), line.id());
        return title == null ? line.id() : Languages.in(locale, title);
    }

    private @Nullable String note(TraceLine line, Locale locale) {
        var counted =
                line.count() == null
                        ? Stream.<String>empty()
                        : Stream.of(word("trace.count." + line.label(), locale, line.count()));
        var weighed =
                line.weight() == null
                        ? Stream.<String>empty()
                        : Stream.of(word("trace.weight", locale, line.weight().toPlainString()));
        var cuts = line.cuts().stream().map(cut -> cut(cut, locale));
        var notes =
                Stream.of(weighed, counted, cuts)
                        .flatMap(part -> part)
                        .collect(Collectors.joining(word("trace.comma", locale)));
        return notes.isEmpty() ? null : notes;
    }

    private String cut(TraceLine.Cut cut, Locale locale) {
        var points = cut.points() == null ? "" : cut.points().toPlainString();
        var sized = points.isEmpty() ? "" : ".points";
        return word("trace.cut." + cut.rule() + sized, locale, points, cut.count());
    }

    private String word(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
