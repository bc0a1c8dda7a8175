package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Agreement;
import org.gongping.scoring.Awards;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Consequence;
import org.gongping.scoring.Distribution;
import org.gongping.scoring.Expression;
import org.gongping.scoring.Grading;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Missing;
import org.gongping.scoring.Prizes;
import org.gongping.scoring.Publicity;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Selector;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scheme files are read with numbers as written and defaults where something is left out. */
class SchemeFileTest {
    static final String SMALL =
            """
            id: small
            version: 1
            appraises: STAFF
            pools:
              - {id: staff, members: {category: [GENERAL]}}
            components:
              review: {ballot: {groups: [{id: all, weight: 1}]}}
              points: {ledger: {items: [{code: gift, points: 0.10}, {code: fine, points: -1}]}}
              city: {imported: {}}
            total: {any: {sum: [review, points]}}
            """;

    private static final String FULL = Resource.text("full.yaml");

    @Test
    void everyKeyOfTheLanguageIsRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.name()).isEqualTo("full-one@12");
        assertThat(scheme.title().in("zh-TW")).isEqualTo("全");
        assertThat(scheme.title().in("en")).isEqualTo("Full");
        assertThat(scheme.source()).isEqualTo(LocalText.same("a book"));
        assertThat(scheme.appraises()).isEqualTo(Scheme.Appraises.UNIT);
        assertThat(scheme.decimals()).isEqualTo(3);
        assertThat(scheme.pools().getFirst().ranked()).isFalse();
        assertThat(scheme.pools().getFirst().members().traits())
                .isEqualTo(Map.of("kind", Set.of("X", "Y"), "size", Set.of("BIG")));
        assertThat(scheme.pools().getLast().title().in("en")).isEqualTo("b");
        assertThat(scheme.tieBreak()).containsExactly("review", "city");
        assertThat(scheme.publicity()).isEqualTo(new Publicity(5, Publicity.Calendar.CALENDAR));
        assertThat(scheme.nameOf("good").in("en")).isEqualTo("优秀");
        assertThat(scheme.nameOf("bad").in("en")).isEqualTo("bad");
        assertThat(scheme.provisions())
                .containsExactly(new Scheme.Provision("八", LocalText.same("Keep it")));
        assertThat(scheme.assumptions()).extracting(a -> a.in("en")).containsExactly("Something");
        assertThat(scheme.stages().getFirst().clause()).isEqualTo("六");
        assertThat(scheme.stages().getFirst().from().in(2025)).hasToString("2025-12-20");
        assertThat(scheme.stages().getFirst().to().in(2025)).hasToString("2026-01-10");
    }

    @Test
    void whoAgreedToWhichVersionIsRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.agreed())
                .isEqualTo(
                        new Agreement(
                                11,
                                LocalDate.of(2026, 1, 15),
                                List.of(LocalText.same("The office"), LocalText.same("Us"))));
    }

    @Test
    void ballotsAreReadWithNumbersAsWritten() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        Ballot review = (Ballot) scheme.component("review").kind();
        assertThat(scheme.component("review").clause()).isEqualTo("四");
        assertThat(review.max()).hasToString("10");
        assertThat(review.step()).hasToString("0.5");
        assertThat(review.criteria().getFirst().max()).hasToString("4");
        assertThat(review.groups().getFirst().weight()).hasToString("2.5");
        assertThat(review.groups().getFirst().voters()).isEqualTo(Selector.of("post", "MEMBER"));
        assertThat(review.emptyGroup()).isEqualTo(Ballot.EmptyGroup.ZERO);
        assertThat(review.trim()).isEqualTo(new Ballot.Trim(2, 1, 6));
        assertThat(review.quorum()).isEqualTo(new Ballot.Quorum(new BigDecimal("66.6")));
        assertThat(review.minimumGroup()).isEqualTo(8);
        assertThat(review.contents().getFirst().in("zh-CN")).isEqualTo("Work");
    }

    @Test
    void ledgersAndImportedScoresAreReadWithNumbersAsWritten() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        Ledger points = (Ledger) scheme.component("points").kind();
        assertThat(points.bonusCap()).hasToString("3");
        assertThat(points.deductionCap()).hasToString("4.5");
        assertThat(points.sameEvent()).isEqualTo(Ledger.SameEvent.SUM);
        Ledger.Item gift = points.items().getFirst();
        assertThat(gift.clause()).isEqualTo("五");
        assertThat(gift.points()).hasToString("0.10");
        assertThat(gift.claimant()).isEqualTo(Ledger.Claimant.OFFICE);
        assertThat(gift.evidence()).isEqualTo(Ledger.Evidence.OPTIONAL);
        assertThat(gift.yearlyCap()).hasToString("1");
        assertThat(gift.veto()).isTrue();
        assertThat(gift.approvals()).containsExactly(Ledger.Approval.LEADER, Ledger.Approval.GROUP);
        assertThat(scheme.component("city").kind())
                .isEqualTo(new Imported(new BigDecimal("50"), Missing.ZERO));
    }

    @Test
    void totalsAreRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.totalOf("a"))
                .isEqualTo(
                        new Expression.Weighted(
                                List.of(
                                        part("2", new Expression.Of("review")),
                                        part(
                                                "1",
                                                new Expression.Sum(
                                                        List.of(
                                                                new Expression.Of("city"),
                                                                new Expression.Of("points"))))),
                                new BigDecimal("10")));
        assertThat(scheme.totalOf("b"))
                .isEqualTo(
                        new Expression.Cap(
                                new Expression.Of("city"),
                                new BigDecimal("-1"),
                                new BigDecimal("40")));
    }

    @Test
    void gradingIsRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.grading().of("a"))
                .isEqualTo(
                        new Grading.Thresholds(
                                List.of(
                                        new Grading.Threshold("good", new BigDecimal("8")),
                                        new Grading.Threshold("bad", null))));
        assertThat(scheme.grading().of("c")).isEqualTo(new Grading.FromImported("city"));
        assertThat(scheme.grading().of("b"))
                .isEqualTo(
                        new Distribution(
                                Distribution.Over.ALL,
                                List.of(
                                        new Distribution.Share("good", new BigDecimal("30.5")),
                                        new Distribution.Share("bad", new BigDecimal("69.5"))),
                                Distribution.Rounding.CEILING,
                                Distribution.Ties.DOWN));
    }

    @Test
    void prizesAndAwardsAreRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.prizes().of("a")).isEqualTo(new Prizes.ByGrade(Map.of("good", "first")));
        assertThat(scheme.prizes().of("b"))
                .isEqualTo(
                        new Distribution(
                                Distribution.Over.POOL,
                                List.of(new Distribution.Share("first", new BigDecimal("100"))),
                                Distribution.Rounding.LARGEST_REMAINDER,
                                Distribution.Ties.UP));
        assertThat(scheme.awards().of("b"))
                .isEqualTo(
                        new Awards(
                                LocalText.same("Pay"),
                                Map.of("bad", new BigDecimal("-20")),
                                Map.of("first", new BigDecimal("2.5"))));
    }

    @Test
    void consequencesAreRead() {
        assertThat(SchemeFile.read(FULL).orThrow().consequences())
                .containsExactly(
                        new Consequence(
                                new Consequence.OnGrade("bad", true),
                                List.of("ORGANISATIONAL_HANDLING")),
                        new Consequence(
                                new Consequence.OnVeto(), List.of("NO_AWARDS", "a letter")));
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        Scheme scheme = SchemeFile.read(SMALL).orThrow();
        assertThat(scheme.decimals()).isEqualTo(2);
        assertThat(scheme.pools().getFirst().ranked()).isTrue();
        Ballot review = (Ballot) scheme.component("review").kind();
        assertThat(review.max()).hasToString("100");
        assertThat(review.step()).hasToString("1");
        assertThat(review.emptyGroup()).isEqualTo(Ballot.EmptyGroup.INCOMPLETE);
        assertThat(review.trim()).isNull();
        assertThat(review.minimumGroup()).isEqualTo(5);
        Ledger points = (Ledger) scheme.component("points").kind();
        assertThat(points.bonusCap()).isNull();
        assertThat(points.sameEvent()).isEqualTo(Ledger.SameEvent.HIGHEST);
        assertThat(points.items().getFirst().claimant()).isEqualTo(Ledger.Claimant.SELF);
        assertThat(points.items().getFirst().evidence()).isEqualTo(Ledger.Evidence.REQUIRED);
        assertThat(scheme.component("city").kind())
                .isEqualTo(new Imported(new BigDecimal("100"), Missing.INCOMPLETE));
        assertThat(scheme.grading().of("staff")).isNull();
    }

    private static Expression.Part part(String weight, Expression of) {
        return new Expression.Part(new BigDecimal(weight), of);
    }
}
