package org.gongping.ranking.graphql;

import org.gongping.ranking.Marks;
import org.gongping.scoring.Fact;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** A made scheme with every kind of component, and facts about 1003 for each. */
final class EveryKind {

    static final String SCHEME =
            """
            id: every-kind
            version: 1
            appraises: STAFF
            pools: [{id: staff, title: 职工, members: {category: [GENERAL]}}]
            components:
              review:
                title: 民主评议
                clause: 一
                ballot:
                  groups:
                    - {id: principal, title: 主要负责同志, weight: 40, voters: {post: [PRINCIPAL]}}
                    - {id: staff, title: 职工, weight: 60, voters: {post: [MEMBER]}}
              sheet:
                title: 指标考核
                clause: 二
                sheet:
                  indicators:
                    - id: "1"
                      title: 业务工作
                      points: 10
                      indicators:
                        - {id: "1.1", title: 办件, clause: 二（一）, points: 4}
                        - id: "1.2"
                          title: 督查
                          points: 6
                          aspects:
                            - {id: completion, title: 完成, weight: 90}
                            - {id: progress, title: 进度, weight: 10}
                    - id: "2"
                      title: 规范
                      points: 5
                      aspects: [{id: progress, title: 时效, weight: 1}]
              leaders:
                title: 领导评价
                clause: 三
                rating:
                  aspects:
                    - {id: execution, title: 执行, points: 2}
                    - {id: unity, title: 团结, points: 1}
              public:
                title: 群众评议
                clause: 四
                survey:
                  max: 3
                  scale: [0, 10]
                  waves:
                    - {id: july, title: 七月, weight: 60}
                    - {id: december, title: 十二月, weight: 40}
              points:
                title: 奖惩分
                clause: 五
                ledger:
                  bonusCap: 1
                  items:
                    - {code: praise, title: 表扬, clause: 五、1, points: 2, claimant: SELF}
                    - {code: absence, title: 缺席, clause: 五、2, points: -1, claimant: OFFICE}
              city: {title: 市级考核, clause: 六, imported: {max: 20}}
              special: {title: 专项考核, clause: 七, nested: {scheme: services@1, max: 30}}
            total: {any: {sum: [review, sheet, leaders, public, points, city, special]}}
            """;

    final Marks marks = new Marks();

    void all() {
        vote("principal", 90, 1);
        vote("staff", 80, 6);
        marks.add(mark("1.1", null, "3"));
        marks.add(mark("1.2", "completion", "80"));
        marks.add(mark("1.2", "progress", "50"));
        marks.add(mark("2", "progress", "70"));
        rate("r1", "1.5", "0.8");
        rate("r2", "1.1", "0.6");
        ask("july", 8, 5);
        ask("december", 6, 5);
        marks.add(entry("praise", "the-praise"));
        marks.add(entry("absence", "the-absence"));
        marks.add(new Fact.ImportedScore("city", "1003", new BigDecimal("18"), null, "the-score"));
        var total = new BigDecimal("87.5");
        var of = new BigDecimal("100");
        marks.add(new Fact.NestedTotal("special", "1003", total, of, "the-total"));
    }

    void vote(String group, int mark, int voters) {
        for (int voter = 0; voter < voters; voter++) {
            marks.add(new Fact.BallotMark("review", "1003", group, BigDecimal.valueOf(mark)));
        }
    }

    private static Fact mark(String indicator, @Nullable String aspect, String mark) {
        return new Fact.SheetMark(
                "sheet", "1003", indicator, aspect, new BigDecimal(mark), "a-mark");
    }

    void rate(String rater, String execution, String unity) {
        marks.add(
                new Fact.RatingMark(
                        "leaders", "1003", rater, "execution", new BigDecimal(execution)));
        marks.add(new Fact.RatingMark("leaders", "1003", rater, "unity", new BigDecimal(unity)));
    }

    void ask(String wave, int answer, int people) {
        for (int one = 0; one < people; one++) {
            marks.add(
                    new Fact.SurveyAnswer(
                            "public", "1003", wave, null, BigDecimal.valueOf(answer)));
        }
    }

    private static Fact entry(String item, String ref) {
        return new Fact.LedgerEntry(
                "points", "1003", item, 1, null, Fact.State.VERIFIED, List.of(), ref);
    }
}
