package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongping.scoring.Awards;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Consequence;
import org.gongping.scoring.Distribution;
import org.gongping.scoring.Expression;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Grading;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Prizes;
import org.gongping.scoring.Publicity;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scheme files are read strictly, and whatever is wrong is told with line and place. */
class SchemeFileTest {
    private static final String SMALL =
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

    private static final String FULL =
            """
            id: full-one
            version: 12
            title: {zh-CN: 全, en: Full}
            source: a book
            appraises: UNIT
            decimals: 3
            pools:
              - {id: a, title: A, members: {kind: [X, Y], size: [BIG]}, ranked: false}
              - {id: b, members: {}}
            components:
              review:
                clause: 四
                ballot:
                  max: 10
                  step: 0.5
                  criteria: [{id: duty, title: Duty, max: 4}]
                  groups: [{id: all, title: All, weight: 2.5, voters: {post: [MEMBER]}}]
                  emptyGroup: ZERO
                  trim: {lowest: 2, from: 6}
                  quorum: {percent: 66.6}
                  minimumGroup: 8
                  contents: [{en: Work}]
              points:
                ledger:
                  bonusCap: 3
                  deductionCap: 4.5
                  sameEvent: SUM
                  items:
                    - {code: gift, title: Gift, clause: 五, points: "0.10", claimant: OFFICE,
                       evidence: OPTIONAL, yearlyCap: 1, veto: true}
              city: {imported: {max: 50, missing: ZERO}}
            total:
              a: {weighted: [{weight: 2, of: review}, {weight: 1, of: {sum: [city, points]}}], scale: 10}
              any: {cap: {of: city, min: -1, max: 40}}
            ranking: {tieBreak: [review, city]}
            grading:
              a: {thresholds: [{grade: good, min: 8}, {grade: bad}]}
              any: {distribution: {over: ALL, shares: [{grade: good, percent: 30.5},
                    {grade: bad, percent: 69.5}], rounding: CEILING, ties: DOWN}}
            prizes:
              a: {byGrade: {good: first}}
              b: {distribution: {shares: [{prize: first, percent: 100}]}}
            awards: {any: {base: Pay, perGrade: {bad: "-20%"}, perPrize: {first: "+2.5%"}}}
            consequences:
              - {when: {grade: bad, consecutive: 2}, then: [ORGANISATIONAL_HANDLING]}
              - {when: {vetoed: true}, then: [NO_AWARDS, a letter]}
            publicity: {days: 5, calendar: CALENDAR}
            stages:
              - {id: claims, title: Claims, clause: 六, from: {day: 12-20}, to: {day: 01-10, year: 1}}
            names: {good: {zh-CN: 优秀}}
            assumptions: [Something]
            """;

    @Test
    void everyKeyOfTheLanguageIsRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        assertThat(scheme.name()).isEqualTo("full-one@12");
        assertThat(scheme.title().in("zh-TW")).isEqualTo("全");
        assertThat(scheme.title().in("en")).isEqualTo("Full");
        assertThat(scheme.source().in("en")).isEqualTo("a book");
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
        assertThat(scheme.assumptions()).extracting(a -> a.in("en")).containsExactly("Something");
        assertThat(scheme.stages().getFirst().clause()).isEqualTo("六");
        assertThat(scheme.stages().getFirst().from().in(2025)).hasToString("2025-12-20");
        assertThat(scheme.stages().getFirst().to().in(2025)).hasToString("2026-01-10");
    }

    @Test
    void componentsAreReadWithNumbersAsWritten() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        Ballot review = (Ballot) scheme.component("review").kind();
        assertThat(scheme.component("review").clause()).isEqualTo("四");
        assertThat(review.max()).hasToString("10");
        assertThat(review.step()).hasToString("0.5");
        assertThat(review.criteria().getFirst().max()).hasToString("4");
        assertThat(review.groups().getFirst().weight()).hasToString("2.5");
        assertThat(review.groups().getFirst().voters().admits(Map.of("post", "MEMBER"))).isTrue();
        assertThat(review.groups().getFirst().voters().admits(Map.of("post", "DEPUTY"))).isFalse();
        assertThat(review.emptyGroup()).isEqualTo(Ballot.EmptyGroup.ZERO);
        assertThat(review.trim()).isEqualTo(new Ballot.Trim(2, 1, 6));
        assertThat(review.quorum().percent()).hasToString("66.6");
        assertThat(review.minimumGroup()).isEqualTo(8);
        assertThat(review.contents().getFirst().in("zh-CN")).isEqualTo("Work");
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
        assertThat(scheme.component("city").kind())
                .isEqualTo(new Imported(new BigDecimal("50"), Imported.Missing.ZERO));
    }

    @Test
    void totalsGradesPrizesAwardsAndConsequencesAreRead() {
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
        assertThat(scheme.grading().of("a"))
                .isEqualTo(
                        new Grading.Thresholds(
                                List.of(
                                        new Grading.Threshold("good", new BigDecimal("8")),
                                        new Grading.Threshold("bad", null))));
        assertThat(scheme.grading().of("b"))
                .isEqualTo(
                        new Distribution(
                                Distribution.Over.ALL,
                                List.of(
                                        new Distribution.Share("good", new BigDecimal("30.5")),
                                        new Distribution.Share("bad", new BigDecimal("69.5"))),
                                Distribution.Rounding.CEILING,
                                Distribution.Ties.DOWN));
        assertThat(scheme.prizes().of("a")).isEqualTo(new Prizes.ByGrade(Map.of("good", "first")));
        assertThat(scheme.prizes().of("b"))
                .isEqualTo(
                        new Distribution(
                                Distribution.Over.POOL,
                                List.of(new Distribution.Share("first", new BigDecimal("100"))),
                                Distribution.Rounding.LARGEST_REMAINDER,
                                Distribution.Ties.UP));
        Awards awards = scheme.awards().of("b");
        assertThat(awards.base().in("en")).isEqualTo("Pay");
        assertThat(awards.perGrade()).isEqualTo(Map.of("bad", new BigDecimal("-20")));
        assertThat(awards.perPrize()).isEqualTo(Map.of("first", new BigDecimal("2.5")));
        assertThat(scheme.consequences())
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
                .isEqualTo(new Imported(new BigDecimal("100"), Imported.Missing.INCOMPLETE));
        assertThat(scheme.grading().of("staff")).isNull();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id: small | id: Small | 1 /id must be lower-case words joined by hyphens
            version: 1 | version: 0 | 2 /version must be a whole number from 1
            version: 1 | version: 1.5 | 2 /version must be a whole number
            version: 1 | version: one | 2 /version must be a number such as 12 or -0.5
            version: 1 | version: 1e3 | 2 /version must be a number such as 12 or -0.5
            version: 1 | edition: 1 | 1 /version is missing; 2 /edition is not a key of the scheme language here
            version: 1 | decimals: 13 | 1 /version is missing; 2 /decimals must be a whole number from 0 to 12
            appraises: STAFF | appraises: PEOPLE | 3 /appraises must be one of [STAFF, UNIT]
            id: staff | id: any | 5 /pools/0/id 'any' is not a pool id
            category: [GENERAL] | category: GENERAL | 5 /pools/0/members/category must be a list
            groups: [{id: all, weight: 1}] | groups: [] | 7 /components/review/ballot/groups must name at least one group
            {id: all, weight: 1} | {id: all, weight: 0} | 7 /components/review/ballot/groups/0/weight must be above 0
            {id: all, weight: 1} | {id: all} | 7 /components/review/ballot/groups/0/weight is missing
            {id: all, weight: 1} | {id: all, weight: 1}, {id: all, weight: 2} | 7 /components/review/ballot/groups/1/id 'all' stands here a second time
            ballot: { | ballot: {max: 0,  | 7 /components/review/ballot/max must be above 0
            ballot: { | ballot: {step: -1,  | 7 /components/review/ballot/step must be above 0
            ballot: { | ballot: {minimumGroup: 4,  | 7 /components/review/ballot/minimumGroup must be at least 5
            ballot: { | ballot: {emptyGroup: SKIP,  | 7 /components/review/ballot/emptyGroup must be one of [INCOMPLETE, RENORMALISE, ZERO]
            ballot: { | ballot: {trim: {lowest: 2, highest: 3, from: 5},  | 7 /components/review/ballot/trim/from must be more than 'lowest' and 'highest' together
            ballot: { | ballot: {trim: {lowest: -1, highest: -1},  | 7 /components/review/ballot/trim/lowest must not be negative; 7 /components/review/ballot/trim/highest must not be negative
            ballot: { | ballot: {quorum: {percent: 101},  | 7 /components/review/ballot/quorum/percent must be above 0 and at most 100
            ballot: { | ballot: {criteria: [{id: a, max: 0}, {id: a, max: 1}],  | 7 /components/review/ballot/criteria/1/id 'a' stands here a second time; 7 /components/review/ballot/criteria/0/max must be above 0
            code: fine | code: gift | 8 /components/points/ledger/items/1/code 'gift' stands here a second time
            ledger: { | ledger: {bonusCap: -3, deductionCap: -1,  | 8 /components/points/ledger/bonusCap must not be negative; 8 /components/points/ledger/deductionCap must not be negative
            code: fine | yearlyCap: -1, veto: maybe, code: fine | 8 /components/points/ledger/items/1/veto must be true or false; 8 /components/points/ledger/items/1/yearlyCap must not be negative
            imported: {} | imported: {max: -1} | 9 /components/city/imported/max must be above 0
            imported: {} | imported: {}, ledger: {items: []} | 9 /components/city must have exactly one of ballot, ledger, imported
            city: {imported: {}} | city: {title: City} | 9 /components/city must have exactly one of ballot, ledger, imported
            city: {imported: {}} | review: {imported: {}} | 9 /components/review stands here a second time
            {any: | {nowhere: | 10 /total/nowhere is not a pool; 10 /total has no expression for pool 'staff'
            points]} | nothing]} | 10 /total/any/sum/1 'nothing' is not a component
            {sum: [review, points]} | {sum: []} | 10 /total/any/sum must have at least one part
            {sum: [review, points]} | {product: [review]} | 10 /total/any must have exactly one of sum, weighted, cap; 10 /total/any/product is not a key of the scheme language here
            {sum: [review, points]} | {weighted: [{weight: 0, of: review}], scale: 0} | 10 /total/any/scale must be above 0; 10 /total/any/weighted/0/weight must be above 0
            {sum: [review, points]} | {weighted: []} | 10 /total/any/weighted must have at least one part
            {sum: [review, points]} | {weighted: [{weight: 1, of: points}]} | 10 /total/any/weighted/0/of has no maximum above 0, so it has no share of it
            {sum: [review, points]} | {cap: {of: review, min: 2, max: 1}} | 10 /total/any/cap 'min' must not be above 'max'
            """)
    void aFaultIsToldWithItsLineAndPlace(String right, String wrong, String faults) {
        assertThat(SMALL).contains(right);
        assertThat(told(SMALL.replace(right, wrong))).isEqualTo(faults);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ranking: {tieBreak: [nothing]} | 11 /ranking/tieBreak/0 is not a component
            publicity: {days: -1} | 11 /publicity/days must not be negative
            stages: [{id: a, from: {day: 05-02}, to: {day: 05-01}}] | 11 /stages/0/to must not be before 'from'
            stages: [{id: a, from: {day: 13-02}, to: {day: 02-29}}] | 11 /stages/0/from/day must be a month and a day such as 12-20
            grading: {any: {imported: review}} | 11 /grading/any/imported 'review' is not an imported component
            grading: {any: {thresholds: []}} | 11 /grading/any/thresholds must name at least one grade
            grading: {any: {thresholds: [{grade: a, min: 5}, {grade: b, min: 5}, {grade: a}]}} | 11 /grading/any/thresholds/2/grade 'a' stands here a second time; 11 /grading/any/thresholds/1/min must be below the one before it
            grading: {any: {thresholds: [{grade: a}, {grade: b, min: 5}]}} | 11 /grading/any/thresholds/0/min is missing; only the last grade takes the rest
            grading: {any: {distribution: {shares: [{grade: a, percent: 60}, {grade: b, percent: 39.9}]}}} | 11 /grading/any/distribution/shares percents add up to 99.9, not to 100
            grading: {any: {distribution: {shares: [{grade: a, percent: 101}, {grade: b, percent: -1}]}}} | 11 /grading/any/distribution/shares/1/percent must not be negative
            grading: {any: {distribution: {shares: [{grade: a, percent: x}, {grade: b, percent: 40}]}}} | 11 /grading/any/distribution/shares/0/percent must be a number such as 12 or -0.5
            grading: {staff: {distribution: {over: ALL, shares: [{grade: a, percent: 100}]}}} | 11 /grading/staff/distribution/over ALL is possible only under 'any'
            prizes: {any: {byGrade: {best: first}}} | 11 /prizes/any/byGrade/best no grade is called that
            awards: {any: {perGrade: {best: "+1%"}, perPrize: {first: "+1%"}}} | 11 /awards/any/perGrade/best no grade is called that; 11 /awards/any/perPrize/first no prize is called that
            awards: {any: {perPrize: {first: 10}}} | 11 /awards/any/perPrize/first must be a percentage such as +10% or -20%
            awards: {any: {perPrize: {first: "+-1%"}}} | 11 /awards/any/perPrize/first must be a percentage such as +10% or -20%
            consequences: [{when: {grade: best}, then: []}] | 11 /consequences/0/then must say what follows; 11 /consequences/0/when/grade no grade is called that
            consequences: [{when: {vetoed: false}, then: [X]}] | 11 /consequences/0/when/vetoed must be true
            consequences: [{when: {}, then: [X]}] | 11 /consequences/0/when must have exactly one of grade, vetoed
            source: {de: Buch} | 11 /source 'de' is not one of the languages [zh-CN, zh-TW, en]
            source: | 11 /source must be a text
            id: again | 11 /id stands here a second time
            """)
    void aFaultInWhatIsAddedIsToldWithItsLineAndPlace(String added, String faults) {
        assertThat(told(SMALL + added + "\n")).isEqualTo(faults);
    }

    @Test
    void consecutiveIsTwoOrLeftOut() {
        String grading = "grading: {any: {thresholds: [{grade: bad}]}}\n";
        String when = "consequences: [{when: {grade: bad, consecutive: 3}, then: [X]}]\n";
        assertThat(told(SMALL + grading + when))
                .isEqualTo("12 /consequences/0/when/consecutive must be 2");
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        assertThat(told("id: [a\nversion: 1\n")).startsWith("2  is not YAML: ");
        assertThat(told("")).isEqualTo("1  is empty");
        assertThat(told("- a\n")).startsWith("1  must be keys with values");
        assertThat(told("id: a\n---\nid: b\n")).contains("is not YAML");
    }

    @Test
    void branchesRepeatedByAliasAreRefused() {
        assertThat(told("a: &x [1]\nb: *x\n")).contains("is not YAML");
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
        String wrong =
                SMALL.replace("version: 1", "version: no")
                        .replace("weight: 1", "weight: -1")
                        .replace("review, points", "review, nothing");
        assertThat(told(wrong))
                .isEqualTo(
                        "2 /version must be a number such as 12 or -0.5; "
                                + "7 /components/review/ballot/groups/0/weight must be above 0; "
                                + "10 /total/any/sum/1 'nothing' is not a component");
    }

    private static Expression.Part part(String weight, Expression of) {
        return new Expression.Part(new BigDecimal(weight), of);
    }

    private static String told(String yaml) {
        assertThat(SchemeFile.read(yaml)).isInstanceOf(Checked.Faulty.class);
        return SchemeFile.read(yaml) instanceof Checked.Faulty<Scheme>(List<Fault> faults)
                ? String.join(
                        "; ",
                        faults.stream()
                                .map(f -> f.line() + " " + f.at() + " " + f.message())
                                .toList())
                : "";
    }
}
