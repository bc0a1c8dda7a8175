package org.gongping.imported;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A score and grade from outside, with everything that was ever entered in its place.
 *
 * @param slot where it belongs
 * @param history what was entered, oldest first; at least one
 */
public record ImportedScore(Slot slot, List<Entry> history) implements Guarded {

    /** Copies the history. */
    public ImportedScore {
        history = List.copyOf(history);
    }

    static ImportedScore first(Slot slot, Entry.Value value, String by, String byName, Instant at) {
        return new ImportedScore(slot, List.of(Entry.after(Chain.START, value, by, byName, at)));
    }

    ImportedScore corrected(Entry.Value value, String by, String byName, Instant at) {
        var entries = new ArrayList<>(history);
        entries.add(Entry.after(newest().hash(), value, by, byName, at));
        return new ImportedScore(slot, entries);
    }

    /** What counts. */
    public Entry newest() {
        return history.getLast();
    }

    /** Counts the entries. */
    public int version() {
        return history.size();
    }

    /** The component that it fills. */
    public String component() {
        return slot.component();
    }

    /** What came with the score, or null for none. */
    public @Nullable String grade() {
        return newest().value().grade();
    }

    @Override
    public String organisation() {
        return slot.cycle().organisation();
    }

    /** The office enters it, auditors check it, and the person concerned may know it. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.holdsAny(Role.OFFICE, Role.AUDITOR) || caller.is(slot.subject());
    }
}
