package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.Map;
import java.util.TreeMap;

/** Who reads the log or the meters of the whole program learns of no voter that or when. */
@ExtendWith(OutputCaptureExtension.class)
class SilentVotingTest extends VotingByHttp {

    @Autowired private ObjectProvider<MeterRegistry> meters;

    @Test
    void whoVotesWritesNotOneLineAndMovesNoMeter(CapturedOutput output) {
        var desk = desk();
        var poll = desk.collecting();
        var link = desk.right(poll, PollDesk.LINKS, 0);
        send(request("/vote").GET()); // The log tells of the first request of all.
        var before = output.getAll().length();
        var counted = counts();

        var browser = collected(poll, PollDesk.LINKS, link);
        var open = desk.open(poll);
        var marks = marks(open, "90");
        assertThat(castCredential(browser.shown(), marks).body()).contains("\"refusals\":[]");
        var slip = desk.right(open, PollDesk.SLIPS, 0);
        assertThat(castBallot(slip, marks).body()).contains("\"refusals\":[]");
        assertThat(castBallot(slip, marks(open, "91")).body()).contains("SPENT_SLIP");
        var forged = browser.with(new byte[256]);
        assertThat(castCredential(forged.shown(), marks).body()).contains("FORGED_CREDENTIAL");

        assertThat(output.getAll().substring(before)).isEmpty();
        assertThat(counts()).isNotEmpty().isEqualTo(counted);
    }

    /**
     * How often whatever is counted happened, by the meter and its tags; but for what the machine
     * does by itself at any time.
     */
    private Map<String, Double> counts() {
        var counts = new TreeMap<String, Double>();
        meters.stream()
                .flatMap(registry -> registry.getMeters().stream())
                .filter(meter ->
                        !meter.getId()
                                .getName()
                                .matches("(jvm|process|system|executor|tasks|logback)\\..*"))
                .forEach(meter ->
                        meter.measure()
                                .forEach(value -> {
                                    if (value.getStatistic() == Statistic.COUNT) {
                                        counts.put(meter.getId().toString(), value.getValue());
                                    }
                                }));
        return counts;
    }
}
