package org.gongping.scoring;

import java.util.List;

/**
 * What follows from a result.
 *
 * @param then codes such as COMMENDATION, or free text
 */
public record Consequence(When when, List<String> then) {
    /** The occasion of a consequence. */
    public sealed interface When {}

    /**
     * A grade reached.
     *
     * @param consecutive whether it must have been reached in the cycle before, too
     */
    public record OnGrade(String grade, boolean consecutive) implements When {}

    /** A veto. */
    public record OnVeto() implements When {}

    public Consequence {
        then = List.copyOf(then);
    }
}
