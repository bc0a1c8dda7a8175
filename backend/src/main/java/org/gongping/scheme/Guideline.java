package org.gongping.scheme;

/**
 * What a file can show of the eight standards that a good standard of appraisal meets (绩效评估标准),
 * each by what is wrong where it is not met.
 */
public enum Guideline {
    TIED_TO_PERSON(1),
    UNREACHABLE(2),
    NO_OWNER(2),
    UNNAMED(3),
    NOT_AGREED(4),
    ONE_SIDED(4),
    NO_MEASURE(5),
    NO_EVIDENCE(5),
    NO_DEADLINE(6),
    NO_SOURCE(7),
    OTHER_VERSION_AGREED(8);

    private final int clause;

    Guideline(int clause) {
        this.clause = clause;
    }

    /** Its number among the eight. */
    public int clause() {
        return clause;
    }
}
