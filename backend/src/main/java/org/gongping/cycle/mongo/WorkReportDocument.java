package org.gongping.cycle.mongo;

import org.gongping.cycle.WorkReport;
import org.gongping.kernel.CycleKey;
import org.springframework.data.annotation.Id;

import java.time.Instant;

/**
 * A work report as stored.
 *
 * @param id organisation, cycle and staff number
 * @param version guards the document
 */
record WorkReportDocument(@Id String id, String number, String text, Instant savedAt, int version) {

    static final String COLLECTION = "work-reports";

    static String id(CycleKey cycle, String number) {
        return cycle.organisation() + ":" + cycle.cycle() + ":" + number;
    }

    static WorkReportDocument of(CycleKey cycle, String number, WorkReport report) {
        return new WorkReportDocument(
                id(cycle, number), number, report.text(), report.savedAt(), report.version());
    }

    WorkReport report() {
        return new WorkReport(text, savedAt, version);
    }
}
