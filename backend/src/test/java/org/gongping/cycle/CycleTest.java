package org.gongping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.kernel.RefusalCode.ID_REUSED;
import static org.gongping.kernel.RefusalCode.NOT_FOUND;
import static org.gongping.kernel.RefusalCode.OUT_OF_RANGE;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Period;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Objects;

/** A cycle is opened once a year, and closed and reopened as often as needed. */
class CycleTest {

    private static final Caller OFFICE = TestOffice.caller("wf", "1002");

    private final TestOffice office = new TestOffice();

    @Test
    void aCycleRunsFromNewYearToNewYearsEveUnlessToldOtherwise() {
        var cycle = office.open("wf", 2026);

        assertThat(cycle.period()).isEqualTo(days("2026-01-01", "2026-12-31"));
        assertThat(cycle.key()).isEqualTo(new CycleKey("wf", "2026"));
        assertThat(cycle.scheme().name()).isEqualTo("womens-federation@1");
        assertThat(cycle.isOpen()).isTrue();
        assertThat(office.cycles.find(cycle.key())).contains(cycle);
    }

    @Test
    void aRepeatAnswersAsTheFirstDid() {
        var first = office.open("wf", 2026);
        office.closing.close(OFFICE, "2026");

        var again = office.open("wf", 2026);

        assertThat(again.year()).isEqualTo(first.year());
        assertThat(again.state()).isEqualTo(CycleState.CLOSED);
        assertThat(office.cycles.of("wf")).hasSize(1);
    }

    @Test
    void aSecondCycleOfTheSameYearIsRefused() {
        office.open("wf", 2026);

        assertRefused(wish(2026, "2026-01-02", null), Refusal.at("year", ID_REUSED));
        assertThat(office.cycles.of("wf"))
                .extracting(Cycle::period)
                .containsExactly(days("2026-01-01", "2026-12-31"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void theYearHasBounds(int year) {
        assertRefused(wish(year, null, null), Refusal.at("year", OUT_OF_RANGE, 2000, 2100));
    }

    @Test
    void allReasonsAreTold() {
        var wish = new OpenCycle.Wish(2026, "no-such@1", day("2026-03-02"), day("2026-03-01"));

        assertRefused(wish, Refusal.at("to", OUT_OF_RANGE), Refusal.at("scheme", NOT_FOUND));
    }

    @Test
    void aCycleMayLastADay() {
        var opened = office.opening.run(OFFICE, wish(2026, "2026-03-01", "2026-03-01"));

        assertThat(Objects.requireNonNull(opened.valueOrNull()).period())
                .isEqualTo(days("2026-03-01", "2026-03-01"));
    }

    @Test
    void theCurrentCycleIsTheNewestOpenOne() {
        office.open("wf", 2025);
        office.open("wf", 2027);
        office.open("wf", 2026);
        office.closing.close(OFFICE, "2027");

        assertThat(office.cycles.of("wf"))
                .extracting(Cycle::year)
                .containsExactly(2027, 2026, 2025);
        assertThat(office.cycles.current("wf").map(Cycle::year)).contains(2026);
        assertThat(office.cycles.current("water")).isEmpty();
    }

    @Test
    void closingAndReopeningCanBeRepeatedAndLeaveTraces() {
        office.open("wf", 2026);

        office.closing.close(OFFICE, "2026");
        var closed = office.closing.close(OFFICE, "2026").valueOrNull();
        assertThat(Objects.requireNonNull(closed).history())
                .extracting(CycleEvent::state)
                .containsExactly(CycleState.OPEN, CycleState.CLOSED);

        office.closing.reopen(OFFICE, "2026");
        var history = office.cycles.find(new CycleKey("wf", "2026")).orElseThrow().history();
        assertThat(history)
                .extracting(CycleEvent::state)
                .containsExactly(CycleState.OPEN, CycleState.CLOSED, CycleState.OPEN);
        var json = "{\"at\":\"2026-03-01T00:00:00Z\",\"by\":\"1002\",\"state\":\"%s\"}";
        var first = Chain.link(Chain.START, json.formatted("OPEN"));
        assertThat(history.get(0).hash()).isEqualTo(first);
        assertThat(history.get(1).hash()).isEqualTo(Chain.link(first, json.formatted("CLOSED")));
    }

    @Test
    void aChangeOfAnOvertakenVersionIsNotStored() {
        var seen = office.open("wf", 2026);
        office.closing.close(OFFICE, "2026");

        var late = seen.become(CycleState.CLOSED, TestOffice.CLOCK.instant(), "1003");

        assertThat(office.cycles.replace(late)).isFalse();
        var stored = office.cycles.find(seen.key()).orElseThrow();
        assertThat(stored.history().getLast().by()).isEqualTo("1002");
    }

    @Test
    void anotherOrganisationsCycleIsUnknown() {
        office.open("wf", 2026);

        assertThat(office.cycles.of("water")).isEmpty();
        assertThat(office.closing.close(TestOffice.caller("water", "1"), "2026").refusals())
                .containsExactly(Refusal.at("cycle", NOT_FOUND));
    }

    @Test
    void everybodyIsInTheFirstPoolThatAdmitsThem() {
        var cycle = office.open("wf", 2026);

        assertThat(office.participants.of(cycle.key()))
                .extracting(p -> p.staff().number() + " " + p.pool().id())
                .containsExactly("1001 leaders", "1002 staff", "1003 staff", "1004 seconded");
        assertThat(office.participants.find(cycle, "1004").map(p -> p.pool().id()))
                .contains("seconded");
        assertThat(office.participants.find(cycle, "9999")).isEmpty();
        assertThat(office.participants.of(new CycleKey("water", "2026"))).isEmpty();
    }

    private void assertRefused(OpenCycle.Wish wish, Refusal... reasons) {
        assertThat(office.opening.run(OFFICE, wish).refusals()).containsExactly(reasons);
    }

    private static OpenCycle.Wish wish(int year, @Nullable String from, @Nullable String to) {
        return new OpenCycle.Wish(
                year,
                TestOffice.SCHEME,
                from == null ? null : day(from),
                to == null ? null : day(to));
    }

    private static Period days(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
