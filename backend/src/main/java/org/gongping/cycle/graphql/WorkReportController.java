package org.gongping.cycle.graphql;

import org.gongping.cycle.SaveWorkReport;
import org.gongping.cycle.WorkReport;
import org.gongping.cycle.WorkReports;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Shows and takes work reports. */
@Controller
class WorkReportController {

    private final WorkReports reports;
    private final SaveWorkReport saving;
    private final Clock clock;

    WorkReportController(WorkReports reports, SaveWorkReport saving, Clock clock) {
        this.reports = reports;
        this.saving = saving;
        this.clock = clock;
    }

    /** A report as it is sent. */
    record SaveWorkReportInput(String cycle, String text, int version) {

        SaveWorkReport.Wish wish() {
            return new SaveWorkReport.Wish(Ids.key(Ids.CYCLE, cycle), text, version);
        }
    }

    /** What became of it. */
    record SaveWorkReportPayload(@Nullable WorkReport workReport, List<Refusal> refusals) {

        static SaveWorkReportPayload of(Outcome<WorkReport> outcome) {
            return new SaveWorkReportPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @QueryMapping
    @Nullable WorkReport workReport(@Argument String cycle, @ContextValue Caller caller) {
        var key = new CycleKey(caller.organisation(), Ids.key(Ids.CYCLE, cycle));
        return reports.find(key, caller.number()).orElse(null);
    }

    @MutationMapping
    SaveWorkReportPayload saveWorkReport(
            @Argument SaveWorkReportInput input, @ContextValue Caller caller) {
        return SaveWorkReportPayload.of(saving.run(caller, input.wish()));
    }

    @SchemaMapping(typeName = "WorkReport")
    OffsetDateTime savedAt(WorkReport report) {
        return report.savedAt().atZone(clock.getZone()).toOffsetDateTime();
    }
}
