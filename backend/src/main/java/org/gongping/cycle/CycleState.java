package org.gongping.cycle;

/** Whether a cycle still takes facts. */
public enum CycleState {
    /** Claims, ballots and scores are taken. */
    OPEN,
    /** Nothing is taken any more; results stay. */
    CLOSED
}
