package org.gongping.ballot.poll;

import org.gongping.kernel.WordlessTrace;
import org.slf4j.Logger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does later what an earlier process could not: each by itself, so that none holds up another. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Finds what was left, and tries to do each; what fails is told without its words, which may
     * quote a ballot, and found again the next time.
     *
     * @param what is tried, as the log names it
     */
    public static <T> void tryEach(
            Logger log, String what, Supplier<List<T>> find, Consumer<T> work) {
        attempt(
                log,
                what,
                () -> find.get().forEach(one -> attempt(log, what, () -> work.accept(one))));
    }

    private static void attempt(Logger log, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("Could not {} yet: {}", what, WordlessTrace.of(failure));
        }
    }
}
