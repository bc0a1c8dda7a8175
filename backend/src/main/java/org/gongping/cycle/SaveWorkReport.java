package org.gongping.cycle;

import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Texts;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Saves the own work report; a repeat answers as the first did. */
@Component
public class SaveWorkReport {

    private static final int MOST_CHARACTERS = 3000;

    private final Cycles cycles;
    private final Participants participants;
    private final WorkReports reports;
    private final Clock clock;

    SaveWorkReport(Cycles cycles, Participants participants, WorkReports reports, Clock clock) {
        this.cycles = cycles;
        this.participants = participants;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What to save.
     *
     * @param cycle the cycle's key in the caller's organisation; empty if none was meant
     * @param version the version last seen; 0 for the first
     */
    public record Wish(String cycle, String text, int version) {}

    /** Saves it, or says why not. */
    public Outcome<WorkReport> run(Caller caller, Wish wish) {
        var key = new CycleKey(caller.organisation(), wish.cycle());
        return refusal(caller, key, wish)
                .<Outcome<WorkReport>>map(Outcome::refused)
                .orElseGet(() -> save(key, caller.number(), wish));
    }

    private Optional<Refusal> refusal(Caller caller, CycleKey key, Wish wish) {
        var cycle = cycles.find(key);
        if (cycle.isEmpty()) {
            return Optional.of(Refusal.at("cycle", RefusalCode.NOT_FOUND));
        }
        if (!cycle.get().isOpen()) {
            return Optional.of(Refusal.at("cycle", RefusalCode.WRONG_STATE));
        }
        if (participants.find(cycle.get(), caller.number()).isEmpty()) {
            return Optional.of(Refusal.at("cycle", RefusalCode.FORBIDDEN));
        }
        return Texts.check("text", wish.text(), MOST_CHARACTERS);
    }

    private Outcome<WorkReport> save(CycleKey key, String number, Wish wish) {
        var report = new WorkReport(wish.text(), clock.instant(), wish.version() + 1);
        if (reports.save(key, number, report)) {
            return Outcome.done(report);
        }
        return reports.find(key, number)
                .filter(stored -> stored.version() == report.version())
                .filter(stored -> stored.text().equals(report.text()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("version", RefusalCode.STALE)));
    }
}
