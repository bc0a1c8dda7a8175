package org.gongping.ranking.graphql;

import static java.util.stream.Collectors.toMap;

import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.ranking.BundleLinks;
import org.gongping.ranking.Edition;
import org.gongping.ranking.Editions;
import org.gongping.ranking.ExportSealedBundle;
import org.gongping.ranking.Rankings;
import org.gongping.ranking.SealedExport;
import org.gongping.ranking.SealedExports;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Hands out links to bundles and tells who took sealed ones. */
@Controller
class BundleController {

    private static final String EXPORT = "SealedExport";

    private final Rankings rankings;
    private final ExportSealedBundle exporting;
    private final SealedExports exports;
    private final BundleLinks links;
    private final People people;
    private final ZoneId zone;

    BundleController(
            Rankings rankings,
            ExportSealedBundle exporting,
            SealedExports exports,
            BundleLinks links,
            People people,
            Clock clock) {
        this.rankings = rankings;
        this.exporting = exporting;
        this.exports = exports;
        this.links = links;
        this.people = people;
        this.zone = clock.getZone();
    }

    record Shown(Edition edition, String url) {}

    record ExportInput(String cycle, String standings) {}

    record ExportPayload(
            @Nullable SealedExport export, @Nullable String url, List<Refusal> refusals) {}

    @QueryMapping
    @Nullable Shown standingsBundle(
            @Argument String cycle, @Argument Editions.Kind kind, @ContextValue Caller caller) {
        return rankings.edition(caller, key("Cycle", cycle), kind)
                .filter(edition -> edition.sha256() != null)
                .map(edition -> new Shown(edition, links.link(edition, BundleLinks.Form.PUBLIC)))
                .orElse(null);
    }

    @QueryMapping
    List<SealedExport> sealedExports(@Argument String cycle, @ContextValue Caller caller) {
        return exports.of(new CycleKey(caller.organisation(), key("Cycle", cycle))).reversed();
    }

    @MutationMapping
    ExportPayload exportSealedBundle(@Argument ExportInput input, @ContextValue Caller caller) {
        var edition = key(EditionFields.TYPE, input.standings());
        var outcome = exporting.export(caller, key("Cycle", input.cycle()), edition);
        return switch (outcome) {
            case Outcome.Done<ExportSealedBundle.Taken>(var taken) ->
                    new ExportPayload(taken.export(), taken.link(), List.of());
            case Outcome.Refused<ExportSealedBundle.Taken>(var reasons) ->
                    new ExportPayload(null, null, reasons);
        };
    }

    @SchemaMapping(typeName = EXPORT)
    OffsetDateTime at(SealedExport export) {
        return local(export.at());
    }

    @SchemaMapping(typeName = EXPORT)
    OffsetDateTime computedAt(SealedExport export) {
        return local(export.computedAt());
    }

    /** Somebody who has left is known by number. */
    @BatchMapping(typeName = EXPORT)
    List<String> by(List<SealedExport> all, @ContextValue Caller caller) {
        var names =
                people.all(caller.organisation()).stream()
                        .collect(toMap(Person::number, Person::name));
        return all.stream().map(one -> names.getOrDefault(one.by(), one.by())).toList();
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** An id that was never handed out names nothing. */
    private static String key(String type, String id) {
        return GlobalId.key(type, id).orElse("");
    }
}
