package org.gongping.scoring;

import java.util.List;
import java.util.stream.Collectors;

/** What came of checking and using something given: the result, or every fault found in it. */
public sealed interface Checked<T> {
    /** Nothing was wrong. */
    record Sound<T>(T value) implements Checked<T> {}

    /** What was given is refused as a whole. */
    record Faulty<T>(List<Fault> faults) implements Checked<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The result, where faults could only be a mistake in the program. */
    default T orThrow() {
        return switch (this) {
            case Sound<T>(T value) -> value;
            case Faulty<T>(List<Fault> faults) ->
                    throw new IllegalStateException(
                            faults.stream()
                                    .map(f -> f.at() + ": " + f.message())
                                    .collect(Collectors.joining("; ")));
        };
    }
}
