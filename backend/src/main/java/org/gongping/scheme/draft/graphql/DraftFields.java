package org.gongping.scheme.draft.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.scheme.Languages;
import org.gongping.scheme.SamplePreview;
import org.gongping.scheme.SchemeDifferences;
import org.gongping.scheme.SchemeSettings;
import org.gongping.scheme.Schemes;
import org.gongping.scheme.draft.SchemeDraft;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a draft shows of itself. */
@Controller
@SchemaMapping(typeName = "SchemeDraft")
class DraftFields {

    private final Schemes schemes;
    private final Words words;
    private final ZoneId zone;

    DraftFields(Schemes schemes, Words words, Clock clock) {
        this.schemes = schemes;
        this.words = words;
        this.zone = clock.getZone();
    }

    /** A fault as the contract shows it. */
    record FaultView(String at, int line, String message) {}

    @SchemaMapping
    String id(SchemeDraft draft) {
        return new GlobalId(DraftNodes.TYPE, draft.name()).encode();
    }

    @SchemaMapping
    OffsetDateTime changedAt(SchemeDraft draft) {
        return draft.changedAt().atZone(zone).toOffsetDateTime();
    }

    @SchemaMapping
    String source(SchemeDraft draft) {
        return draft.text();
    }

    @SchemaMapping
    String title(SchemeDraft draft, Locale locale) {
        var scheme = scheme(draft);
        return scheme == null ? draft.name() : Languages.in(locale, scheme.title());
    }

    @SchemaMapping
    List<FaultView> faults(SchemeDraft draft, Locale locale) {
        return switch (draft.checked()) {
            case Checked.Sound<Scheme> _ -> List.of();
            case Checked.Faulty<Scheme>(var faults) ->
                    faults.stream()
                            .map(fault ->
                                    new FaultView(
                                            fault.at(),
                                            fault.line() == null ? 1 : fault.line(),
                                            words.of(fault, locale)))
                            .toList();
        };
    }

    @SchemaMapping
    List<Words.GroupView> settings(SchemeDraft draft, Locale locale) {
        return SchemeSettings.of(draft.text()).stream()
                .map(group -> words.of(group, locale))
                .toList();
    }

    @SchemaMapping
    List<Words.DifferenceView> differences(
            SchemeDraft draft, Locale locale, @ContextValue Caller caller) {
        return schemes.find(caller.organisation(), draft.basedOn()).stream()
                .flatMap(base ->
                        SchemeDifferences.between(base.text(), draft.text(), words.in(locale))
                                .stream())
                .map(difference -> words.of(difference, locale))
                .toList();
    }

    @SchemaMapping
    @Nullable Scheme scheme(SchemeDraft draft) {
        return draft.checked() instanceof Checked.Sound<Scheme>(var scheme) ? scheme : null;
    }

    @SchemaMapping
    List<PreviewView> preview(SchemeDraft draft, Locale locale) {
        var scheme = scheme(draft);
        return scheme == null
                ? List.of()
                : PreviewView.of(scheme, SamplePreview.of(scheme), locale);
    }
}
