package org.gongping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.kernel.RefusalCode.FORBIDDEN;
import static org.gongping.kernel.RefusalCode.NOT_FOUND;
import static org.gongping.kernel.RefusalCode.REQUIRED;
import static org.gongping.kernel.RefusalCode.STALE;
import static org.gongping.kernel.RefusalCode.TOO_LONG;
import static org.gongping.kernel.RefusalCode.WRONG_STATE;

import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Everybody writes the own report, and no version is lost unseen. */
class WorkReportTest {

    private static final CycleKey CYCLE = new CycleKey("wf", "2026");

    private final TestOffice office = new TestOffice();

    WorkReportTest() {
        office.open("wf", 2026);
    }

    @Test
    void aReportIsSavedAndChanged() {
        assertThat(save("1003", "第一稿", 0).refusals()).isEmpty();
        assertThat(save("1003", "第二稿", 1).refusals()).isEmpty();
        save("1004", "另一份", 0);

        var found = office.workReports.of(CYCLE, List.of("1001", "1003", "1004"));

        assertThat(found).containsOnlyKeys("1003", "1004");
        assertThat(found.get("1003"))
                .isEqualTo(new WorkReport("第二稿", TestOffice.CLOCK.instant(), 2));
    }

    @Test
    void aRepeatAnswersAsTheFirstDid() {
        var first = save("1003", "第一稿", 0).valueOrNull();

        assertThat(save("1003", "第一稿", 0).valueOrNull()).isEqualTo(first);
        assertThat(office.workReports.find(CYCLE, "1003")).hasValue(first);
    }

    @Test
    void anOvertakenVersionIsRefused() {
        save("1003", "第一稿", 0);

        assertThat(save("1003", "别的", 0).refusals()).containsExactly(Refusal.at("version", STALE));
        assertThat(save("1003", "别的", 2).refusals()).containsExactly(Refusal.at("version", STALE));
        assertThat(office.workReports.find(CYCLE, "1003").map(WorkReport::text)).contains("第一稿");
    }

    @Test
    void aTextHasOneToThreeThousandCharacters() {
        assertThat(save("1003", " ", 0).refusals()).containsExactly(Refusal.at("text", REQUIRED));
        assertThat(save("1003", "字".repeat(3001), 0).refusals())
                .containsExactly(Refusal.at("text", TOO_LONG, 3000));
        assertThat(save("1003", "字".repeat(3000), 0).refusals()).isEmpty();
    }

    @Test
    void aClosedCycleTakesNoReport() {
        office.closing.close(TestOffice.caller("wf", "1002"), "2026");

        assertThat(save("1003", "第一稿", 0).refusals())
                .containsExactly(Refusal.at("cycle", WRONG_STATE));
    }

    @Test
    void onlyWhoIsAppraisedReports() {
        assertThat(save("9999", "第一稿", 0).refusals())
                .containsExactly(Refusal.at("cycle", FORBIDDEN));
        var stranger = TestOffice.caller("water", "1003");
        var wish = new SaveWorkReport.Wish("2026", "第一稿", 0);
        assertThat(office.saving.run(stranger, wish).refusals())
                .containsExactly(Refusal.at("cycle", NOT_FOUND));
    }

    private Outcome<WorkReport> save(String number, String text, int version) {
        var wish = new SaveWorkReport.Wish("2026", text, version);
        return office.saving.run(TestOffice.caller("wf", number), wish);
    }
}
