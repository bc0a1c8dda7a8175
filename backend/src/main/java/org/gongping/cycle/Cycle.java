package org.gongping.cycle;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Period;
import org.gongping.scoring.Scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A year's run of a scheme in an organisation; one a year.
 *
 * @param organisation the organisation's code
 * @param period the days that count
 * @param history what became of it, oldest first; the first entry opened it
 */
public record Cycle(
        String organisation, int year, Period period, Scheme scheme, List<CycleEvent> history)
        implements Guarded {

    /** Copies the history; it begins with the opening. */
    public Cycle {
        history = List.copyOf(history);
    }

    static Cycle opened(
            String organisation, int year, Period period, Scheme scheme, Instant at, String by) {
        var opening = CycleEvent.after(Chain.START, at, by, CycleState.OPEN);
        return new Cycle(organisation, year, period, scheme, List.of(opening));
    }

    /** Names it to whoever keeps facts. */
    public CycleKey key() {
        return new CycleKey(organisation, String.valueOf(year));
    }

    /** Whether it still takes facts. */
    public CycleState state() {
        return history.getLast().state();
    }

    /** Whether claims, ballots and scores are taken. */
    public boolean isOpen() {
        return state() == CycleState.OPEN;
    }

    /** Counts the entries of the history. */
    public int version() {
        return history.size();
    }

    /** Everybody in the organisation may see it. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.organisation().equals(organisation);
    }

    /** The same cycle as if another scheme held for it; to be looked at, never to be stored. */
    public Cycle under(Scheme other) {
        return new Cycle(organisation, year, period, other, history);
    }

    Cycle become(CycleState state, Instant at, String by) {
        var entries = new ArrayList<>(history);
        entries.add(CycleEvent.after(history.getLast().hash(), at, by, state));
        return new Cycle(organisation, year, period, scheme, entries);
    }

    /** Whether the same was asked for: year, days and scheme; its state is beside the point. */
    boolean hasContentOf(Cycle other) {
        return key().equals(other.key())
                && period.equals(other.period)
                && scheme.name().equals(other.scheme.name());
    }
}
