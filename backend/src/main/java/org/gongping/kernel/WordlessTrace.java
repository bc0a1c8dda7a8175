package org.gongping.kernel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a fault came from, without what it says of itself: that may quote a ballot. */
public final class WordlessTrace {

    private static final int MOST_FRAMES = 12;

    private WordlessTrace() {}

    /** The classes of a fault and of its causes, each with the uppermost of its frames. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(WordlessTrace::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(MOST_FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
