package org.gongping.ranking;

import java.util.Optional;

/** The public bundles of editions, kept as long as their rows are, of any size. */
public interface KeptBundles {

    /** Keeps the canonical form of an edition's public bundle. */
    void add(Edition edition, byte[] bundle);

    /** The same bytes again; empty for an edition from before bundles were kept. */
    Optional<byte[]> find(Edition edition);

    /** Removes that of an edition that is not in force any more; repeatable. */
    void remove(Edition edition);
}
