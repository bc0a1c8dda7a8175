package org.gongping.imported;

import org.gongping.kernel.CycleKey;

import java.util.List;
import java.util.Optional;

/** The scores from outside of all cycles. */
public interface ImportedScores {

    /** The score in its place. */
    Optional<ImportedScore> find(Slot slot);

    /** All of a cycle, in no order. */
    List<ImportedScore> of(CycleKey cycle);

    /** Those of a cycle about one person. */
    List<ImportedScore> of(CycleKey cycle, String subject);

    /**
     * Stores a score in the place of the version before it; false, with nothing changed, if that is
     * not there any more.
     */
    boolean save(ImportedScore score);
}
