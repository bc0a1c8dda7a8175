package org.gongping.scheme.draft.graphql;

import org.gongping.scheme.FaultPhrase;
import org.gongping.scheme.Languages;
import org.gongping.scheme.SchemeDifferences;
import org.gongping.scheme.SchemeSettings;
import org.gongping.scheme.Step;
import org.gongping.scheme.Vocabulary;
import org.gongping.scoring.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts the steps down to a place of a scheme file into the caller's language. */
@Component
class Words {

    private final MessageSource sentences;

    Words(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** Settings that belong together, as the contract shows them. */
    record GroupView(
            String at,
            List<String> path,
            List<SettingView> settings,
            boolean removable,
            @Nullable String catalogue) {}

    /** A setting as the contract shows it. */
    record SettingView(String at, String label, SchemeSettings.Kind kind, String value) {}

    /** A difference as the contract shows it. */
    record DifferenceView(
            SchemeDifferences.Kind kind,
            List<String> path,
            @Nullable String before,
            @Nullable String after) {}

    GroupView of(SchemeSettings.Group group, Locale locale) {
        var settings =
                group.settings().stream()
                        .map(one ->
                                new SettingView(
                                        one.at(), of(one.label(), locale), one.kind(), one.value()))
                        .toList();
        return new GroupView(
                group.at(),
                of(group.path(), locale),
                settings,
                group.removable(),
                group.catalogue());
    }

    DifferenceView of(SchemeDifferences.Difference difference, Locale locale) {
        return new DifferenceView(
                difference.kind(),
                of(difference.path(), locale),
                difference.before(),
                difference.after());
    }

    /** What is wrong, in English where the language has no sentence for it. */
    String of(Fault fault, Locale locale) {
        return FaultPhrase.of(fault.message())
                .map(spoken ->
                        sentences.getMessage(
                                "scheme.fault." + spoken.phrase(),
                                spoken.words().toArray(),
                                fault.message(),
                                locale))
                .orElse(fault.message());
    }

    /** What keys and named values are called; the word itself where the language has none. */
    Vocabulary in(Locale locale) {
        return new Vocabulary() {
            @Override
            public String key(String key) {
                return message("scheme.key." + key, key, locale);
            }

            @Override
            public String value(String word) {
                return word.isBlank() ? word : message("scheme.value." + word, word, locale);
            }
        };
    }

    private List<String> of(List<Step> path, Locale locale) {
        return path.stream().map(step -> of(step, locale)).toList();
    }

    private String of(Step step, Locale locale) {
        var title = step.title();
        return title == null
                ? message("scheme.key." + step.key(), step.key(), locale)
                : Languages.in(locale, title);
    }

    private String message(String code, String otherwise, Locale locale) {
        return Objects.requireNonNull(sentences.getMessage(code, null, otherwise, locale));
    }
}
