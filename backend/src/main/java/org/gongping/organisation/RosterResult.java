package org.gongping.organisation;

import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What became of a roster file that was looked at or imported.
 *
 * @param change what it changes; null if it was refused
 * @param faults all its faults, in order of row and column
 * @param refusals why it was refused; empty if it was not
 */
public record RosterResult(
        @Nullable RosterChange change, List<CellFault> faults, List<Refusal> refusals) {

    /** Copies the lists. */
    public RosterResult {
        faults = List.copyOf(faults);
        refusals = List.copyOf(refusals);
    }

    static RosterResult sound(RosterChange change) {
        return new RosterResult(change, List.of(), List.of());
    }

    static RosterResult faulty(List<CellFault> faults) {
        return new RosterResult(
                null, faults, List.of(Refusal.of(RefusalCode.FILE_FAULTS, faults.size())));
    }

    /** Refused before any cell was looked at, or because another import came between. */
    public static RosterResult refused(Refusal reason) {
        return new RosterResult(null, List.of(), List.of(reason));
    }
}
