package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CastingFaultsTest {

    private final CastingFaults faults = new CastingFaults();

    @Test
    void nothingIsSaidWhileTheDayLasts(CapturedOutput output) {
        faults.keep("quiet", new IllegalStateException());
        assertThat(output.getAll()).doesNotContain("quiet: ");
    }

    @Test
    void atTheEndOfTheDayEachFaultIsToldOnceWithItsPlaceAndWithoutItsWords(CapturedOutput output) {
        var cause = new IllegalArgumentException("试乙八十八分");
        faults.keep("told", new IllegalStateException("ballot of 试甲", cause));
        faults.tell();
        faults.tell();
        assertThat(output.getAll())
                .containsOnlyOnce("told: java.lang.IllegalStateException")
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("at org.gongping.platform.graphql.CastingFaultsTest.")
                .doesNotContain("八十八")
                .doesNotContain("试甲");
    }

    @Test
    void aFloodOfFaultsIsCountedNotKept(CapturedOutput output) {
        var plain = new IllegalStateException();
        plain.setStackTrace(new StackTraceElement[0]);
        for (int n = 0; n < 103; n++) {
            faults.keep("flood-" + n, plain);
        }
        faults.tell();
        assertThat(output.getAll())
                .contains("Further faults of the day in casting: 3")
                .doesNotContain("flood-100:");
    }

    @Test
    void bothPartsOfCastingAreKeptQuiet() {
        assertThat(CastingFaults.concerns("castBallot")).isTrue();
        assertThat(CastingFaults.concerns("enterPaperBallot")).isTrue();
        assertThat(CastingFaults.concerns("ballotPaper")).isTrue();
        assertThat(CastingFaults.concerns("issueCredential")).isTrue();
        assertThat(CastingFaults.concerns("castCredential")).isTrue();
        assertThat(CastingFaults.concerns("closePoll")).isFalse();
    }
}
