package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.entry;
import static org.gongping.scoring.Given.item;
import static org.gongping.scoring.Given.ledger;

import org.gongping.scoring.Fact.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.List;

/** How entries become a component's value. */
class LedgerRulesTest {
    private static final Ledger.Item HONOUR = item("honour", "2");
    private static final Ledger.Item PRAISE = item("praise", "1");
    private static final Ledger.Item ARTICLE = item("article", "0.3", "1", false);
    private static final Ledger.Item ABSENCE = item("absence", "-0.5", "1.2", false);
    private static final Ledger.Item BREACH = item("breach", "-2");

    @Test
    void theValueIsRewardsLessDeductions() {
        // 2 + 0.3·3 − 0.5 = 2.4
        assertThat(
                        value(
                                null,
                                null,
                                entry("a", "honour", 1, null),
                                entry("a", "article", 3, null),
                                entry("a", "absence", 1, null)))
                .isEqualByComparingTo("2.4");
    }

    @Test
    void withoutAnEntryTheValueIsZeroAndComplete() {
        assertThat(value("3", "3")).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @EnumSource(Fact.State.class)
    void onlyAVerifiedEntryCounts(Fact.State state) {
        LedgerEntry entry =
                new LedgerEntry("points", "a", "honour", 1, null, state, List.of(), null);
        assertThat(value(null, null, entry))
                .isEqualByComparingTo(state == Fact.State.VERIFIED ? "2" : "0");
    }

    @Test
    void rewardsAddUpToTheBonusCapAndDeductionsAreTakenOffAfterIt() {
        // min(2 + 1 + 1, 3) − 0.5 = 2.5, not min(4 − 0.5, 3) = 3
        assertThat(
                        value(
                                "3",
                                null,
                                entry("a", "honour", 1, null),
                                entry("a", "praise", 2, null),
                                entry("a", "absence", 1, null)))
                .isEqualByComparingTo("2.5");
    }

    @Test
    void deductionsAddUpToTheDeductionCapAndWithoutOneHaveNoLimit() {
        LedgerEntry breaches = entry("a", "breach", 4, null);
        assertThat(value("3", null, breaches)).isEqualByComparingTo("-8");
        assertThat(value("3", "5", breaches)).isEqualByComparingTo("-5");
    }

    @Test
    void anItemsYearlyCapLimitsItInSizeWhateverItsSign() {
        // articles 0.3·4 = 1.2 → 1; absences −0.5·3 = −1.5 → −1.2
        assertThat(value(null, null, entry("a", "article", 4, null))).isEqualByComparingTo("1");
        assertThat(value(null, null, entry("a", "absence", 3, null))).isEqualByComparingTo("-1.2");
    }

    @Test
    void theYearlyCapComesBeforeTheBonusCap() {
        // articles 0.3·9 = 2.7 → 1 by the yearly cap; 1 + 1 = 2 stays under 3
        assertThat(value("3", null, entry("a", "article", 9, null), entry("a", "praise", 1, null)))
                .isEqualByComparingTo("2");
    }

    @Test
    void theYearlyCapAddsUpSeveralEntriesOfOneItem() {
        // 0.6 + 0.6 = 1.2 → 1
        assertThat(
                        value(
                                null,
                                null,
                                entry("a", "article", 2, null),
                                entry("a", "article", 2, null)))
                .isEqualByComparingTo("1");
    }

    @Test
    void ofOneEventOnlyTheLargestCountsByPointsTimesCount() {
        // event e: honour 2, praise 1·3 = 3 → 3 counts; another event and none count apart
        assertThat(
                        value(
                                null,
                                null,
                                entry("a", "honour", 1, "e"),
                                entry("a", "praise", 3, "e"),
                                entry("a", "praise", 1, "f"),
                                entry("a", "praise", 1, null),
                                entry("a", "praise", 1, null)))
                .isEqualByComparingTo("6");
    }

    @Test
    void rewardsAndDeductionsOfOneEventDoNotMeet() {
        // +2 of {2, 1} and −2 of {−2, −0.5}
        assertThat(
                        value(
                                null,
                                null,
                                entry("a", "honour", 1, "e"),
                                entry("a", "praise", 1, "e"),
                                entry("a", "breach", 1, "e"),
                                entry("a", "absence", 1, "e")))
                .isEqualByComparingTo("0");
    }

    @Test
    void ofEqualsTheItemThatStandsFirstInTheSchemeCounts() {
        // both 1.5: 'first' has a yearly cap of 0.5, so the value tells which of them counted
        Ledger.Item first = item("first", "1.5", "0.5", false);
        Ledger.Item second = item("second", "0.5");
        LedgerEntry one = entry("a", "first", 1, "e");
        LedgerEntry three = entry("a", "second", 3, "e");
        assertThat(valueIn(ledger(null, null, first, second), three, one))
                .isEqualByComparingTo("0.5");
        assertThat(valueIn(ledger(null, null, second, first), one, three))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void anEntryThatIsNotVerifiedDoesNotKeepAnotherOfItsEventFromCounting() {
        LedgerEntry rejected =
                new LedgerEntry(
                        "points", "a", "honour", 1, "e", Fact.State.REJECTED, List.of(), null);
        assertThat(value(null, null, rejected, entry("a", "praise", 1, "e")))
                .isEqualByComparingTo("1");
    }

    @Test
    void underSumAllEntriesOfAnEventCount() {
        Ledger sum = new Ledger(null, null, List.of(HONOUR, PRAISE), Ledger.SameEvent.SUM);
        assertThat(valueIn(sum, entry("a", "honour", 1, "e"), entry("a", "praise", 1, "e")))
                .isEqualByComparingTo("3");
    }

    private static BigDecimal value(
            @Nullable String bonusCap, @Nullable String deductionCap, LedgerEntry... entries) {
        return valueIn(
                ledger(bonusCap, deductionCap, HONOUR, PRAISE, ARTICLE, ABSENCE, BREACH), entries);
    }

    private static BigDecimal valueIn(Ledger ledger, LedgerEntry... entries) {
        return Exact.shown(LedgerTally.of(ledger, List.of(entries)).value(), 12);
    }
}
