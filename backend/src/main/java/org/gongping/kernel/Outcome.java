package org.gongping.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * What became of a command: done, with its result, or refused, with every reason and nothing
 * changed.
 */
public sealed interface Outcome<T> {

    /** The command was carried out, now or by an earlier sending of the same. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        /** Copies the reasons; there is at least one. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    /** It was carried out. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** It was refused for one reason. */
    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    /** It was refused for several reasons, all of which are told. */
    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    /** The result, or null if refused: what a payload's result field holds. */
    default @Nullable T valueOrNull() {
        return this instanceof Done<T>(T value) ? value : null;
    }

    /** The reasons, empty if done: what a payload's {@code refusals} holds. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T>(var reasons) ? reasons : List.of();
    }

    /** Goes on with the result of a command that was done. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }
}
