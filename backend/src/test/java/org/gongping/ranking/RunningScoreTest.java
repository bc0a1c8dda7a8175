package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.TestOffice;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.gongping.scoring.Trace;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** What somebody is told of the own score while the year runs. */
class RunningScoreTest {

    private final TestOffice office = new TestOffice();
    private final Cycle cycle = office.open("wf", 2026);
    private final RunningScore score =
            new RunningScore(office.participants, new Facts(List.of(new Marked())));

    @Test
    void aSecretPartIsNamedAndNotTold() {
        var now = scoreOf("1002");

        assertThat(now.parts()).extracting(Trace::id).containsExactly("points");
        assertThat(now.secret()).containsExactly("review");
    }

    @Test
    void wherePoolsHaveNoBallotNothingIsSecret() {
        var now = scoreOf("1001");

        assertThat(now.parts()).extracting(Trace::id).containsExactly("city", "points");
        assertThat(now.secret()).isEmpty();
    }

    private RunningScore.Now scoreOf(String number) {
        return score.of(TestOffice.caller("wf", number), cycle).orElseThrow();
    }

    /** Everybody has a mark of the principal's. */
    private record Marked() implements FactSource {

        @Override
        public List<Fact> facts(CycleKey cycle) {
            return List.of();
        }

        @Override
        public List<Fact> factsOf(CycleKey cycle, String subject) {
            return subject.equals("1001")
                    ? List.of()
                    : List.of(new Fact.BallotMark("review", subject, "principal", BigDecimal.TEN));
        }
    }
}
