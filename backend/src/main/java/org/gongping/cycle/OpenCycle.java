package org.gongping.cycle;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Period;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Opens a year's cycle; one a year, and a repeat with the same content answers as the first did.
 */
@Component
public class OpenCycle {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Cycles cycles;
    private final Schemes schemes;
    private final Clock clock;

    OpenCycle(Cycles cycles, Schemes schemes, Clock clock) {
        this.cycles = cycles;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * What to open.
     *
     * @param year 2000 to 2100
     * @param scheme id and version, such as {@code womens-federation@1}; empty if none was meant
     * @param from the first day that counts, in this year or one beside it; null for 1 January
     * @param to the last day that counts, in this year or one beside it; null for 31 December
     */
    public record Wish(int year, String scheme, @Nullable LocalDate from, @Nullable LocalDate to) {

        private LocalDate first() {
            return from == null ? LocalDate.of(year, Month.JANUARY, 1) : from;
        }

        private LocalDate last() {
            return to == null ? LocalDate.of(year, Month.DECEMBER, 31) : to;
        }
    }

    /** Opens it, or says why not. */
    public Outcome<Cycle> run(Caller caller, Wish wish) {
        var reasons = new ArrayList<Refusal>();
        if (wish.year() < FIRST_YEAR || wish.year() > LAST_YEAR) {
            return Outcome.refused(
                    Refusal.at("year", RefusalCode.OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR));
        }
        if (wish.last().isBefore(wish.first())) {
            reasons.add(Refusal.at("to", RefusalCode.OUT_OF_RANGE));
        }
        if (Math.abs(wish.first().getYear() - wish.year()) > 1) {
            reasons.add(Refusal.at("from", RefusalCode.OUTSIDE_CYCLE));
        }
        if (Math.abs(wish.last().getYear() - wish.year()) > 1) {
            reasons.add(Refusal.at("to", RefusalCode.OUTSIDE_CYCLE));
        }
        var scheme = scheme(wish.scheme());
        if (scheme.isEmpty()) {
            reasons.add(Refusal.at("scheme", RefusalCode.NOT_FOUND));
        } else if (!RunnablePolicy.obstacles(scheme.get()).isEmpty()) {
            reasons.add(Refusal.at("scheme", RefusalCode.NOT_RUNNABLE));
        }
        return reasons.isEmpty()
                ? open(caller, wish, scheme.orElseThrow())
                : Outcome.refused(reasons);
    }

    private Outcome<Cycle> open(Caller caller, Wish wish, Scheme scheme) {
        var period = new Period(wish.first(), wish.last());
        var cycle =
                Cycle.opened(
                        caller.organisation(),
                        wish.year(),
                        period,
                        scheme,
                        clock.instant(),
                        caller.number());
        if (cycles.add(cycle)) {
            return Outcome.done(cycle);
        }
        return cycles.find(cycle.key())
                .filter(cycle::hasContentOf)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("year", RefusalCode.ID_REUSED)));
    }

    private Optional<Scheme> scheme(String name) {
        return schemes.presets().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }
}
