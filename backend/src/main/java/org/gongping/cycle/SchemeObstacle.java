package org.gongping.cycle;

/** Something that a scheme asks for and a cycle cannot take in yet. */
public enum SchemeObstacle {
    UNITS,
    SHEET,
    RATING,
    SURVEY,
    NESTED,
    APPROVALS
}
