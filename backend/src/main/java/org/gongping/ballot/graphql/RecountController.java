package org.gongping.ballot.graphql;

import static java.util.stream.Collectors.toMap;

import org.gongping.ballot.box.ExportPollBundle;
import org.gongping.ballot.box.PollExport;
import org.gongping.ballot.box.PollExports;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Hands the appraisal group links to polls' marks, and tells who took them. */
@Controller
class RecountController {

    private static final String EXPORT = "PollExport";

    private final ExportPollBundle exporting;
    private final PollExports exports;
    private final PollNodes nodes;
    private final People people;
    private final ZoneId zone;

    RecountController(
            ExportPollBundle exporting,
            PollExports exports,
            PollNodes nodes,
            People people,
            Clock clock) {
        this.exporting = exporting;
        this.exports = exports;
        this.nodes = nodes;
        this.people = people;
        this.zone = clock.getZone();
    }

    record ExportInput(String poll) {}

    record ExportPayload(
            @Nullable PollExport export, @Nullable String url, List<Refusal> refusals) {}

    @QueryMapping
    List<PollExport> pollExports(@Argument String poll, @ContextValue Caller caller) {
        return nodes.find(caller, PollNodes.key(poll))
                .map(found -> exports.of(found.key()).reversed())
                .orElseGet(List::of);
    }

    @MutationMapping
    ExportPayload exportPollBundle(@Argument ExportInput input, @ContextValue Caller caller) {
        return switch (exporting.run(caller, PollNodes.key(input.poll()))) {
            case Outcome.Done<ExportPollBundle.Taken>(var taken) ->
                    new ExportPayload(taken.export(), taken.link(), List.of());
            case Outcome.Refused<ExportPollBundle.Taken>(var reasons) ->
                    new ExportPayload(null, null, reasons);
        };
    }

    @SchemaMapping(typeName = EXPORT)
    OffsetDateTime at(PollExport export) {
        return export.at().atZone(zone).toOffsetDateTime();
    }

    /** Somebody who has left is known by number. */
    @BatchMapping(typeName = EXPORT)
    List<String> by(List<PollExport> all, @ContextValue Caller caller) {
        var names =
                people.all(caller.organisation()).stream()
                        .collect(toMap(Person::number, Person::name));
        return all.stream().map(one -> names.getOrDefault(one.by(), one.by())).toList();
    }
}
