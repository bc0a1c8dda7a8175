package org.gongping.ranking;

import java.util.List;
import java.util.Optional;

/**
 * The rows of editions. A page costs one read whatever the size of the organisation. The reasons
 * are most of what a row holds, so lists leave them out unless they are asked to explain.
 */
public interface StandingRows {

    /** Adds the rows of a new edition; may be repeated. */
    void add(Edition edition, List<StandingRow> rows);

    /** Removes an edition that never was published and is not in force any more; repeatable. */
    void remove(Edition edition);

    /** The rows of a pool from one place to another, both included, from 1. */
    List<StandingRow> between(Edition edition, String pool, int first, int last, boolean explain);

    /** The rows of a pool's subjects in a unit, by place. */
    List<StandingRow> ofUnit(Edition edition, String pool, String unit, boolean explain);

    /** The rows of a pool whose name contains the text or whose number is it, by place. */
    List<StandingRow> matching(Edition edition, String pool, String text, boolean explain);

    /** A subject's row with its reasons. */
    Optional<StandingRow> find(Edition edition, String number);
}
