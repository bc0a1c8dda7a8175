package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongping.cycle.Cycles;
import org.gongping.cycle.TestOffice;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.TestRoster;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Standings of 62 staff in a database: 1002 and 1003 and 2001 to 2060, of whom each is marked one
 * point below the one before, from 98 down.
 */
class RankingTest {

    private static final Caller OFFICE = caller("1002", Role.STAFF, Role.OFFICE);
    private static final Caller STAFF = caller("2060", Role.STAFF);
    private static final Caller STRANGER = new Caller("water", "1", Set.of(Role.values()), false);

    private final TestOffice office = new TestOffice();
    private final Counting counting = new Counting();
    private final Cycles cycles = counting.before(Cycles.class, office.cycles);
    private final Marks marks = new Marks();
    private final Workshop workshop =
            new Workshop(
                    office, cycles, counting.before(MongoOperations.class, office.mongo), marks);
    private final Rankings rankings = workshop.rankings;
    private final PublishStandings publish = workshop.publish;
    private final ComputeStandings compute = workshop.compute;

    @BeforeEach
    void everybodyIsMarked() {
        TestRoster.put(office.organisations.organisations(), "wf", roster("", ""));
        office.open("wf", 2026);
        marks.of("1002", 98);
        marks.of("1003", 97);
        for (int person = 1; person <= 60; person++) {
            marks.of("20%02d".formatted(person), 97 - person);
        }
    }

    @Test
    void whatIsComputedAndPublishedIsReadPageByPage() {
        var edition = published();

        var first = page(edition, null, null, new PageRequest(2, null));
        assertThat(numbers(first)).containsExactly("1002", "1003");
        assertThat(first.items()).extracting(one -> one.row().rank()).containsExactly(1, 2);
        assertThat(first.totalCount()).isEqualTo(62);
        assertThat(first.hasNext()).isTrue();
        var next = PageRequest.of(60, first.cursors().getLast());
        var last = page(edition, null, null, next);
        assertThat(numbers(last)).startsWith("2001").endsWith("2060").hasSize(60);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.hasPrevious()).isTrue();
    }

    @Test
    void aPageIsNarrowedToAUnitOrToANameOrANumber() {
        var edition = published();
        var all = new PageRequest(100, null);

        assertThat(numbers(page(edition, "办公室", null, all)))
                .hasSize(31)
                .startsWith("1002", "2002", "2004");
        assertThat(numbers(page(edition, null, "姓名07", all))).containsExactly("2007");
        assertThat(numbers(page(edition, null, "名5", all))).hasSize(10);
        assertThat(numbers(page(edition, null, "2031", all))).containsExactly("2031");
        assertThat(numbers(page(edition, "办公室", "姓名07", all))).isEmpty();
    }

    @Test
    void aPageCostsAsManyTripsForOneRowAsForFifty() {
        var edition = published();

        assertThat(trips(edition, 50)).isEqualTo(trips(edition, 1)).isEqualTo(2);
    }

    @Test
    void provisionalStandingsAreHiddenFromStaffUntilPublished() {
        var edition = done(compute.compute(OFFICE, "2026"));

        assertThatThrownBy(() -> rankings.edition(STAFF, "2026", Editions.Kind.PROVISIONAL))
                .isInstanceOf(RefusedException.class);
        assertThat(rankings.edition(STAFF, "2026", Editions.Kind.PUBLISHED)).isEmpty();
        assertThat(rankings.inForce(STAFF, "2026", edition.id())).isEmpty();
        var provisional = rankings.find(edition, "1003").orElseThrow();
        assertThat(provisional.isOpenTo(STAFF)).isFalse();
        for (Role role : List.of(Role.OFFICE, Role.LEADER, Role.AUDITOR)) {
            assertThat(rankings.inForce(caller("x", role), "2026", edition.id())).isPresent();
            assertThat(provisional.isOpenTo(caller("x", role))).isTrue();
        }

        done(publish.publish(OFFICE, "2026", edition.id()));
        var seen = rankings.edition(STAFF, "2026", Editions.Kind.PUBLISHED).orElseThrow();
        var standing = rankings.find(seen, "1003").orElseThrow();
        assertThat(standing.isOpenTo(STAFF)).isTrue();
        assertThat(standing.explainsItselfTo(STAFF)).isFalse();
        assertThat(standing.explainsItselfTo(caller("1003", Role.STAFF))).isTrue();
    }

    @Test
    void anEditionThatWasOvertakenIsNotPublished() {
        var older = done(compute.compute(OFFICE, "2026"));
        done(compute.compute(OFFICE, "2026"));

        assertThat(codes(publish.publish(OFFICE, "2026", older.id())))
                .containsExactly(RefusalCode.STALE);
        assertThat(codes(publish.publish(OFFICE, "2025", older.id())))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(rankings.find(older, "1003")).isEmpty();
    }

    @Test
    void computingAgainKeepsWhatWasPublished() {
        var edition = published();
        marks.of("2060", 100);

        var newer = done(compute.compute(OFFICE, "2026"));

        var seen = rankings.edition(STAFF, "2026", Editions.Kind.PUBLISHED).orElseThrow();
        assertThat(seen.id()).isEqualTo(edition.id()).isNotEqualTo(newer.id());
        assertThat(numbers(page(seen, null, null, new PageRequest(1, null))))
                .containsExactly("1002");
        assertThat(done(publish.publish(OFFICE, "2026", edition.id())).id()).isEqualTo(seen.id());
    }

    @Test
    void whereAGroupHasFewerThanFiveBallotsNoMeanOfAGroupIsTold() {
        var standing = rankings.find(published(), "1003").orElseThrow();

        var trace = standing.row().trace();
        assertThat(trace)
                .filteredOn(line -> line.label() == Trace.Label.BALLOT)
                .singleElement()
                .satisfies(line -> assertThat(line.value()).isEqualByComparingTo("97"));
        assertThat(trace)
                .filteredOn(line -> line.label() == Trace.Label.GROUP)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.value()).isNull());
    }

    @Test
    void whatIsKnownFromAPoolBeforeIsSetAsideAndSaid() {
        TestRoster.put(office.organisations.organisations(), "wf", roster("2007", "班子成员"));

        var edition = done(compute.compute(OFFICE, "2026"));

        assertThat(edition.setAside()).isEqualTo(1);
        // 1001, 1004 and now 2007 wait for a score from outside.
        assertThat(edition.incomplete()).isEqualTo(3);
        assertThat(numbers(page(edition, null, null, new PageRequest(100, null))))
                .hasSize(61)
                .doesNotContain("2007");
        assertThat(rankings.find(edition, "2007").orElseThrow().row().pool()).isEqualTo("leaders");
    }

    @Test
    void aFactOfAComponentThatTheSchemeLacksIsRefused() {
        marks.add(new Fact.BallotMark("beauty", "2001", "staff", BigDecimal.TEN));

        assertThat(codes(compute.compute(OFFICE, "2026")))
                .containsExactly(RefusalCode.FAULTY_FACTS);
    }

    @Test
    void strangersFindNeitherTheCycleNorItsEditions() {
        var edition = published();

        assertThat(codes(compute.compute(STRANGER, "2026"))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(publish.publish(STRANGER, "2026", edition.id())))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(rankings.inForce(STRANGER, "2026", edition.id())).isEmpty();
        assertThat(rankings.edition(STRANGER, "2026", Editions.Kind.PUBLISHED)).isEmpty();
    }

    /** Everybody is of the general staff but one, who is of this category. */
    private static String roster(String other, String category) {
        var roster = new StringBuilder(Files.SMALL);
        for (int person = 1; person <= 60; person++) {
            var number = "20%02d".formatted(person);
            var unit = person % 2 == 0 ? "办公室" : "权益部";
            var own = number.equals(other) ? category : "一般干部职工";
            roster.append("%s,姓名%02d,%s,%s,干部职工,,\n".formatted(number, person, unit, own));
        }
        return roster.toString();
    }

    private Edition published() {
        var edition = done(compute.compute(OFFICE, "2026"));
        return done(publish.publish(OFFICE, "2026", edition.id()));
    }

    private int trips(Edition edition, int rows) {
        counting.startAnew();
        assertThat(page(edition, null, null, new PageRequest(rows, null)).items()).hasSize(rows);
        return counting.calls();
    }

    private Page<Standing> page(
            Edition edition, @Nullable String unit, @Nullable String search, PageRequest request) {
        return rankings.page(edition, new Rankings.Filter("staff", unit, search, false), request);
    }

    private static List<String> numbers(Page<Standing> page) {
        return page.items().stream().map(one -> one.row().number()).toList();
    }

    private static Caller caller(String number, Role... roles) {
        return new Caller("wf", number, Set.of(roles), false);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
