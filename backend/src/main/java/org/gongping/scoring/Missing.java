package org.gongping.scoring;

/** What becomes of a subject that lacks a mark or a score. */
public enum Missing {
    INCOMPLETE,
    ZERO
}
