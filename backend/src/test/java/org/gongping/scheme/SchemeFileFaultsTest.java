package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scheme.SchemeFileTest.SMALL;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whatever is wrong with a scheme file is told, all at once, with line and place. */
class SchemeFileFaultsTest {
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
