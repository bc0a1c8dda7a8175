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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        var said = new ArrayList<Line>();
        String leaf = null;
        for (var line : lines) {
            leaf = line.label() == Trace.Label.INDICATOR ? line.id() : leaf;
            said.add(line(line, label(scheme, leaf, line, locale), linked, locale));
        }
        return said;
    }

    private Line line(TraceLine line, String label, boolean linked, Locale locale) {
        return new Line(
                line.depth(),
                label,
                line.clause(),
                line.value(),
                note(line, locale),
                linked && line.label() == Trace.Label.ENTRY ? line.ref() : null);
    }

    private String label(Scheme scheme, @Nullable String leaf, TraceLine line, Locale locale) {
        return switch (line.label()) {
            case TOTAL, SUM, WEIGHTED, CAP, REWARDS, DEDUCTIONS, ENTRY ->
                    word("trace." + line.label(), locale);
            case NESTED_TOTAL -> word("trace." + line.label(), locale, line.id());
            case BALLOT, SHEET, RATING, SURVEY, LEDGER, IMPORTED, NESTED ->
                    Languages.in(locale, scheme.component(line.id()).title());
            case ASPECT -> inComponent(scheme, leaf, line, locale);
            case GROUP, INDICATOR, WAVE, ITEM -> inComponent(scheme, null, line, locale);
        };
    }

    private static String inComponent(
            Scheme scheme, @Nullable String leaf, TraceLine line, Locale locale) {
        var component = line.component();
        var title =
                component == null
                        ? null
                        : PartTitles.of(scheme.component(component), leaf, line.id());
        return title == null ? line.id() : Languages.in(locale, title);
    }

    private @Nullable String note(TraceLine line, Locale locale) {
        var notes = new ArrayList<String>();
        if (line.weight() != null) {
            notes.add(word("trace.weight", locale, line.weight().toPlainString()));
        }
        if (line.max() != null && tellsMost(line.label())) {
            notes.add(word("trace.max", locale, line.max().stripTrailingZeros().toPlainString()));
        }
        if (line.count() != null) {
            notes.add(word("trace.count." + line.label(), locale, line.count()));
        }
        line.cuts().forEach(cut -> notes.add(cut(cut, locale)));
        return notes.isEmpty() ? null : String.join(word("trace.comma", locale), notes);
    }

    /**
     * Whether the value says little without its bound; where many parts share one it says enough.
     */
    private static boolean tellsMost(Trace.Label label) {
        return switch (label) {
            case SHEET, INDICATOR, ASPECT, RATING, SURVEY, NESTED, NESTED_TOTAL -> true;
            case TOTAL, SUM, WEIGHTED, CAP, BALLOT, GROUP, WAVE -> false;
            case LEDGER, REWARDS, DEDUCTIONS, ITEM, ENTRY, IMPORTED -> false;
        };
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
