package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Fact.BallotMark;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

class BallotFactsTest {

    private final Federation federation = new Federation(6);
    private final CycleKey cycle = federation.cycle.key();

    @Test
    void aClosedPollGivesEveryMarkWithItsGroup() {
        var poll = federation.opened();
        cast(poll, "principal", 0, "90", "80", "70", "60");
        cast(poll, "staff", 3, "91", "81", "71", "61");
        assertThat(facts()).isEmpty();

        federation.close(poll);

        assertThat(facts())
                .containsExactlyInAnyOrder(
                        mark("m001", "principal", "90"),
                        mark("m002", "principal", "80"),
                        mark("m003", "principal", "70"),
                        mark("m004", "principal", "60"),
                        mark("m001", "staff", "91"),
                        mark("m002", "staff", "81"),
                        mark("m003", "staff", "71"),
                        mark("m004", "staff", "61"));
    }

    @Test
    void aSubjectsFactsAreThoseAboutItAlone() {
        var poll = federation.opened();
        cast(poll, "principal", 0, "90", "80", "70", "60");
        federation.close(poll);

        assertThat(source().factsOf(cycle, "m002"))
                .containsExactly(mark("m002", "principal", "80"));
        assertThat(source().factsOf(cycle, "m006")).isEmpty();
        assertThat(source().facts(new CycleKey("other", "2025"))).isEmpty();
    }

    @Test
    void ofSeveralClosedRunsTheNewestCounts() {
        var first = federation.opened();
        cast(first, "principal", 0, "10", "10", "10", "10");
        federation.close(first);
        var second = federation.opened();
        cast(second, "principal", 0, "90", "80", "70", "60");

        assertThat(facts()).hasSize(4).contains(mark("m001", "principal", "10"));
        federation.close(second);

        assertThat(facts()).hasSize(4).contains(mark("m001", "principal", "90"));
    }

    @Test
    void ofSeveralClosedRunsTheLastCountsWhateverTheClocksSay() {
        var first = federation.opened();
        cast(first, "principal", 0, "10", "10", "10", "10");
        federation.close(first);
        federation.clock.advance(Duration.ofHours(-1));
        var second = federation.opened();
        cast(second, "principal", 0, "90", "80", "70", "60");
        federation.close(second);

        assertThat(facts()).hasSize(4).contains(mark("m001", "principal", "90"));
    }

    @Test
    void aBallotGoneOrChangedAfterClosingIsNoticed() {
        var poll = federation.opened();
        cast(poll, "principal", 0, "90", "80", "70", "60");
        federation.close(poll);

        federation
                .mongo
                .getCollection("ballots")
                .updateMany(new Document(), new Document("$set", new Document("marks.1", "100")));

        assertThatThrownBy(this::facts).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void liveCountsAreTakenAtMostOnceASecond() {
        var poll = federation.opened();
        var count = federation.of(CountCast.class);
        assertThat(count.run(poll)).containsEntry("staff", 0).containsEntry("principal", 0);

        cast(poll, "staff", 0, "1", "2", "3", "4");
        federation.clock.advance(Duration.ofMillis(999));
        assertThat(count.run(poll)).containsEntry("staff", 0);

        federation.clock.advance(Duration.ofMillis(1));
        assertThat(count.run(poll)).containsEntry("staff", 1).containsEntry("principal", 0);
    }

    private void cast(Poll poll, String group, int slip, String... marks) {
        done(federation.of(CastBallot.class).run(federation.slip(poll, group, slip), marks(marks)));
    }

    private List<Fact> facts() {
        return source().facts(cycle);
    }

    private FactSource source() {
        return federation.of(FactSource.class);
    }

    private static BallotMark mark(String subject, String group, String mark) {
        return new BallotMark("review", subject, group, new BigDecimal(mark));
    }
}
