package org.gongping.ranking.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ranking.Facing.AUDITOR;
import static org.gongping.ranking.Facing.OFFICE;
import static org.gongping.ranking.Facing.STAFF;
import static org.gongping.ranking.Facing.done;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gongping.cycle.TestOffice;
import org.gongping.kernel.CycleKey;
import org.gongping.ranking.TraceLine;
import org.gongping.ranking.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A made scheme with every kind of component, from facts to what is told of 1003.
 *
 * <p>By hand: review (40·90 + 60·80)/100 = 84; sheet 3 + 6·(90·80 + 10·50)/10000 + 5·70/100 = 3 +
 * 4.62 + 3.5 = 11.12; leaders (1.5 + 0.8 + 1.1 + 0.6)/2 = 2; public (60·3·8 + 40·3·6)/1000 = 2.16;
 * points min(2, 1) − 1 = 0; city 18; special 30·87.5/100 = 26.25. In all 143.53.
 */
class EveryKindTest {

    private static final CycleKey CYCLE = new CycleKey("wf", "2026");

    private final TestOffice office = new TestOffice(EveryKind.SCHEME);
    private final EveryKind facts = new EveryKind();
    private final Workshop workshop = new Workshop(office, facts.marks);

    @BeforeEach
    void everythingIsMarked() {
        office.opened("wf", 2026);
        facts.all();
    }

    @Test
    void everyKindIsExplainedFromTheTotalDownToItsClauseInTheStoredLines() {
        assertThat(stored())
                .containsExactly(
                        "0 TOTAL 1003 143.53",
                        "1 BALLOT review 84.00 一",
                        "2 GROUP principal - x1",
                        "2 GROUP staff - x6",
                        "1 SHEET sheet 11.12 二",
                        "2 INDICATOR 1 7.62",
                        "3 INDICATOR 1.1 3.00 二（一）",
                        "3 INDICATOR 1.2 4.62",
                        "4 ASPECT completion 80.00",
                        "4 ASPECT progress 50.00",
                        "2 INDICATOR 2 3.50",
                        "3 ASPECT progress 70.00",
                        "1 RATING leaders 2.00 三 x2",
                        "1 SURVEY public 2.16 四",
                        "2 WAVE july 2.40 x5",
                        "2 WAVE december 1.80 x5",
                        "1 LEDGER points 0.00 五",
                        "2 REWARDS  1.00 五 BONUS_CAP",
                        "3 ITEM praise 2.00 五、1",
                        "4 ENTRY praise 2.00 五、1 x1",
                        "2 DEDUCTIONS  -1.00 五",
                        "3 ITEM absence -1.00 五、2",
                        "4 ENTRY absence -1.00 五、2 x1",
                        "1 IMPORTED city 18.00 六",
                        "1 NESTED special 26.25 七",
                        "2 NESTED_TOTAL services@1 87.50");
    }

    @Test
    void everyLineIsSaidInWordsWithItsWeightItsMostAndItsCount() {
        assertThat(said(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "总分",
                        "民主评议",
                        "主要负责同志 [权重 40；1 票]",
                        "职工 [权重 60；6 票]",
                        "指标考核 [满分 15]",
                        "业务工作 [满分 10]",
                        "办件 [满分 4]",
                        "督查 [满分 6]",
                        "完成 [权重 90；满分 100]",
                        "进度 [权重 10；满分 100]",
                        "规范 [满分 5]",
                        "时效 [权重 1；满分 100]",
                        "领导评价 [满分 3；共 2 人评价]",
                        "群众评议 [满分 3]",
                        "七月 [权重 60；5 份]",
                        "十二月 [权重 40；5 份]",
                        "奖惩分",
                        "奖励分 [超过奖励分上限，1.00 分不计]",
                        "表扬",
                        "申报 [1 次]",
                        "扣分",
                        "缺席",
                        "申报 [1 次]",
                        "市级考核",
                        "专项考核 [满分 30]",
                        "services@1 总分 [满分 100]");
    }

    @Test
    void whereEveryGroupHasFiveBallotsItsMeanIsToldAndWhereOneHasFewerNone() {
        assertThat(stored()).contains("2 GROUP principal - x1", "2 GROUP staff - x6");

        facts.vote("principal", 90, 4);

        assertThat(stored()).contains("2 GROUP principal 90.00 x5", "2 GROUP staff 80.00 x6");
    }

    @Test
    void whereAWaveHasFewerThanFiveAnswersNoWavesValueIsTold() {
        facts.ask("december", 6, 1);
        assertThat(stored()).contains("2 WAVE july 2.40 x5", "2 WAVE december 1.80 x6");

        facts.marks.forget();
        facts.ask("july", 8, 5);
        facts.ask("december", 6, 4);

        assertThat(stored())
                .contains("1 SURVEY public 2.16 四", "2 WAVE july - x5", "2 WAVE december - x4");
    }

    @Test
    void noRatersMarkIsEverTold() {
        assertThat(lines())
                .extracting(TraceLine::id)
                .doesNotContain("r1", "r2", "execution", "unity");
    }

    @Test
    void whatIsMissingIsSaidAtItsPlace() {
        facts.marks.forget();

        assertThat(stored())
                .contains(
                        "0 TOTAL 1003 0.00",
                        "1 SHEET sheet - 二",
                        "3 INDICATOR 1.1 - 二（一） MISSING",
                        "4 ASPECT progress - MISSING",
                        "2 WAVE july - x0 MISSING",
                        "1 IMPORTED city - 六 MISSING",
                        "1 NESTED special - 七 MISSING");
    }

    @Test
    void itsPublicBundleTellsNoMarkAndItsSealedOneIsMadeOfTheVeryMarks() {
        var edition = done(workshop.compute.compute(OFFICE, "2026"));

        var open = new String(workshop.stored.bundles().find(edition).orElseThrow(), UTF_8);

        assertThat(open)
                .contains(
                        "{\"component\":\"review\",\"subject\":\"1003\",\"value\":\"84\"}",
                        "{\"component\":\"leaders\",\"subject\":\"1003\",\"value\":\"2\"}",
                        "{\"component\":\"public\",\"subject\":\"1003\",\"value\":\"54/25\"}")
                .doesNotContain("\"rater\":", "\"answer\":", "\"group\":");
        assertThat(workshop.exporting.export(AUDITOR, "2026", edition.id()).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
    void everyLanguageHasAllTheWords(String language) {
        assertThat(said(Locale.forLanguageTag(language)))
                .hasSize(26)
                .noneMatch(line -> line.contains("trace."));
    }

    private List<TraceLine> lines() {
        var edition = done(workshop.compute.compute(OFFICE, "2026"));
        return workshop.rankings.find(edition, "1003").orElseThrow().row().trace();
    }

    private List<String> stored() {
        return lines().stream().map(EveryKindTest::text).toList();
    }

    private static String text(TraceLine line) {
        var value = line.value() == null ? "-" : line.value().toPlainString();
        var cuts = line.cuts().stream().map(cut -> " " + cut.rule()).collect(Collectors.joining());
        return line.depth()
                + " "
                + line.label()
                + " "
                + line.id()
                + " "
                + value
                + (line.clause() == null ? "" : " " + line.clause())
                + (line.count() == null ? "" : " x" + line.count())
                + cuts;
    }

    private List<String> said(Locale locale) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/ranking");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var scheme = office.cycles.find(CYCLE).orElseThrow().scheme();
        return new Explanations(words)
                .of(scheme, "1003", lines(), STAFF, locale).stream()
                        .map(line -> line.label() + note(line.note()))
                        .toList();
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : " [" + note + "]";
    }
}
