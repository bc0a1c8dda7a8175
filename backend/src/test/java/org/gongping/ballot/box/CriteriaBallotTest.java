package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Federation.reasons;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.cycle.Cycle;
import org.gongping.kernel.Outcome;
import org.gongping.scheme.SchemeFile;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ballots marked criterion by criterion: virtue to 10, work to 15, in halves. */
class CriteriaBallotTest {

    private static final String SCHEME =
            """
            id: small
            version: 1
            appraises: STAFF
            pools: [{id: staff, members: {category: [GENERAL]}}]
            components:
              review:
                ballot:
                  max: 100
                  step: 0.5
                  criteria:
                    - {id: virtue, title: 德, max: 10}
                    - {id: work, title: 绩, max: 15}
                  groups: [{id: staff, weight: 1, voters: {post: [MEMBER]}}]
            total: {any: review}
            """;

    private final Federation federation = new Federation(6);
    private final Poll poll = opened();
    private final String slip = federation.slip(poll, "staff", 0);

    @Test
    void everyCriterionsMarkIsStoredUnderCandidateAndCriterion() {
        done(cast(slip, all("9", "12.50")));

        var stored = federation.mongo.findAll(Document.class, "ballots").getFirst();

        assertThat(stored.get("marks", Document.class))
                .isEqualTo(
                        new Document("1/virtue", "9")
                                .append("1/work", "12.5")
                                .append("2/virtue", "9")
                                .append("2/work", "12.5")
                                .append("3/virtue", "9")
                                .append("3/work", "12.5"));
    }

    @Test
    void aClosedPollGivesTheMarksOfEveryBallotTogether() {
        var marks = new ArrayList<>(all("9", "12.5"));
        marks.removeIf(mark -> mark.candidate().equals("2"));
        marks.add(new Mark("2", null, null));
        done(cast(slip, marks));
        federation.close(poll);

        var facts = federation.of(FactSource.class).facts(federation.cycle.key());

        assertThat(facts).containsExactlyInAnyOrder(fact("m001"), fact("m003"));
    }

    @Test
    void whoLacksACriterionHasItTwiceOrBesidesAnAbstentionIsRefused() {
        var marks = new ArrayList<>(all("9", "12.5"));
        marks.remove(1);
        marks.add(mark("2", "virtue", "9"));
        marks.add(new Mark("3", null, null));

        assertThat(reasons(cast(slip, marks)))
                .containsExactly(
                        "marks.0 INCOMPLETE_BALLOT",
                        "marks.1 INCOMPLETE_BALLOT",
                        "marks.2 INCOMPLETE_BALLOT");
    }

    @Test
    void whatIsNoCriterionIsRefused() {
        var single = List.of(mark("1", null, "9"), mark("2", null, "9"), mark("3", null, "9"));
        var other = new ArrayList<>(all("9", "12.5"));
        other.set(0, mark("1", "looks", "9"));

        assertThat(reasons(cast(slip, single))).hasSize(3);
        assertThat(reasons(cast(slip, other))).containsExactly("marks.0 INCOMPLETE_BALLOT");
    }

    @Test
    void everyCriterionHasItsOwnMaximum() {
        assertThat(reasons(cast(slip, all("10.5", "15"))))
                .containsExactly(
                        "marks.0.virtue OUT_OF_RANGE",
                        "marks.1.virtue OUT_OF_RANGE",
                        "marks.2.virtue OUT_OF_RANGE");
        assertThat(reasons(cast(slip, all("10", "15.25")))).hasSize(3);
        done(cast(slip, all("10", "15")));
    }

    @Test
    void tellersWhoReadOneCriterionDifferentlyAreToldWhere() {
        var enter = federation.of(EnterPaperBallot.class);
        var other = new ArrayList<>(all("9", "12.5"));
        other.set(3, mark("2", "work", "13"));
        done(enter.run(office("t1"), slip, all("9", "12.5")));

        assertThat(reasons(enter.run(office("t2"), slip, other)))
                .containsExactly("marks.1 TELLERS_DIFFER");
        assertThat(done(enter.run(office("t2"), slip, all("9", "12.5"))).receipt()).isNotNull();
    }

    @Test
    void criteriaAreFrozenWithThePoll() {
        var criteria = poll.rules().criteria();

        assertThat(criteria).extracting("id").containsExactly("virtue", "work");
        assertThat(federation.of(Polls.class).find(poll.key()).orElseThrow().rules())
                .isEqualTo(poll.rules());
    }

    private Poll opened() {
        var scheme = SchemeFile.read(SCHEME).orThrow();
        var before = federation.cycle;
        federation.cycle =
                new Cycle(
                        before.organisation(),
                        before.year(),
                        before.period(),
                        scheme,
                        before.history());
        return federation.opened();
    }

    private Outcome<Receipt> cast(String slip, List<Mark> marks) {
        return federation.of(CastBallot.class).run(slip, marks);
    }

    /** The same marks for all three candidates. */
    private static List<Mark> all(String virtue, String work) {
        var marks = new ArrayList<Mark>();
        for (String candidate : List.of("1", "2", "3")) {
            marks.add(mark(candidate, "virtue", virtue));
            marks.add(mark(candidate, "work", work));
        }
        return marks;
    }

    private static Mark mark(String candidate, String criterion, String mark) {
        return new Mark(candidate, criterion, new BigDecimal(mark));
    }

    private static Fact fact(String subject) {
        var marks = Map.of("virtue", new BigDecimal("9"), "work", new BigDecimal("12.5"));
        return new Fact.BallotMarks("review", subject, "staff", marks);
    }
}
