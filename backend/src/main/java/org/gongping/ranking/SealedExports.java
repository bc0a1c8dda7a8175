package org.gongping.ranking;

import org.gongping.kernel.CycleKey;

import java.util.List;

/** The exports of sealed bundles: one append-only list per cycle, of which nothing ever goes. */
public interface SealedExports {

    /** A cycle's exports, oldest first. */
    List<SealedExport> of(CycleKey cycle);

    /** Appends to a list that had so many entries; false if it has more by now. */
    boolean append(CycleKey cycle, int known, SealedExport next);
}
