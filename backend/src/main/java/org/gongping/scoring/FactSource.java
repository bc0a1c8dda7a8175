package org.gongping.scoring;

import org.gongping.kernel.CycleKey;

import java.util.List;

/** Whoever keeps facts offers them here to be counted; the order does not matter. */
public interface FactSource {
    /** All facts of a cycle that this source keeps. */
    List<Fact> facts(CycleKey cycle);

    /** Those about one subject. */
    List<Fact> factsOf(CycleKey cycle, String subject);
}
