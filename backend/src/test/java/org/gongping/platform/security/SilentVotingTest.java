package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
        assertThat(meters.stream().flatMap(registry -> registry.getMeters().stream()))
                .extracting(meter -> meter.getId().getName())
                .isNotEmpty()
                .noneMatch(name ->
                        name.matches("(http\\.server|graphql|mongodb\\.driver\\.commands).*"));
    }
}
