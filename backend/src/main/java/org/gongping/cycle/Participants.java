package org.gongping.cycle;

import org.gongping.kernel.CycleKey;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.scoring.Scheme;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Who is in a cycle, by the current roster: everybody whom a pool of the scheme admits, in the
 * first pool that does.
 */
@Component
public class Participants {

    private final Cycles cycles;
    private final Rosters rosters;

    Participants(Cycles cycles, Rosters rosters) {
        this.cycles = cycles;
        this.rosters = rosters;
    }

    /** Everybody in the cycle, in order of number; nobody if there is no such cycle. */
    public List<Participant> of(CycleKey key) {
        return cycles.find(key).map(this::of).orElse(List.of());
    }

    /** Everybody in the cycle, in order of number. */
    public List<Participant> of(Cycle cycle) {
        return of(cycle.scheme(), rosters.current(cycle.organisation()));
    }

    /** The person with this number, if in the cycle. */
    public Optional<Participant> find(Cycle cycle, String number) {
        return rosters.current(cycle.organisation())
                .find(number)
                .flatMap(staff -> place(cycle.scheme(), staff));
    }

    private static List<Participant> of(Scheme scheme, Roster roster) {
        return roster.staff().stream().flatMap(staff -> place(scheme, staff).stream()).toList();
    }

    private static Optional<Participant> place(Scheme scheme, Staff staff) {
        return Optional.ofNullable(scheme.poolOf(staff.traits()))
                .map(pool -> new Participant(staff, pool));
    }
}
