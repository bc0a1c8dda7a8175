package org.gongping.imported.mongo;

import org.gongping.imported.Entry;
import org.gongping.imported.ImportedScore;
import org.gongping.imported.Slot;
import org.gongping.kernel.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A score from outside as stored.
 *
 * @param id organisation, cycle, component and staff number
 * @param version counts the entries of the history; guards the document
 */
record ImportedScoreDocument(
        @Id String id,
        String organisation,
        String cycle,
        String component,
        String subject,
        int version,
        List<EntryPart> history) {

    static final String COLLECTION = "imported-scores";

    /** An entry as stored. */
    record EntryPart(
            BigDecimal score,
            @Nullable String grade,
            String document,
            String by,
            String byName,
            Instant at,
            String hash) {

        static EntryPart of(Entry entry) {
            var value = entry.value();
            return new EntryPart(
                    value.score(),
                    value.grade(),
                    value.document(),
                    entry.by(),
                    entry.byName(),
                    entry.at(),
                    entry.hash());
        }

        Entry entry() {
            return new Entry(new Entry.Value(score, grade, document), by, byName, at, hash);
        }
    }

    static String id(Slot slot) {
        return slot.cycle().organisation() + ":" + slot.key();
    }

    static ImportedScoreDocument of(ImportedScore score) {
        var slot = score.slot();
        return new ImportedScoreDocument(
                id(slot),
                slot.cycle().organisation(),
                slot.cycle().cycle(),
                slot.component(),
                slot.subject(),
                score.version(),
                score.history().stream().map(EntryPart::of).toList());
    }

    ImportedScore score() {
        var slot = new Slot(new CycleKey(organisation, cycle), component, subject);
        return new ImportedScore(slot, history.stream().map(EntryPart::entry).toList());
    }
}
