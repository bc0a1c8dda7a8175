package org.gongping.ballot.box;

import org.gongping.ballot.poll.PollKey;

import java.util.List;

/** The exports of polls' marks: one append-only list per poll, of which nothing ever goes. */
public interface PollExports {

    /** A poll's exports, oldest first. */
    List<PollExport> of(PollKey poll);

    /** Appends to a list that had so many entries; false if it has more by now. */
    boolean append(PollKey poll, int known, PollExport next);
}
