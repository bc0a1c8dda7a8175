package org.gongping.imported;

import org.gongping.kernel.CycleKey;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a score from outside belongs; at most one stands there.
 *
 * @param cycle in which cycle
 * @param component the component that it fills
 * @param subject the staff number of the person whom it is about
 */
public record Slot(CycleKey cycle, String component, String subject) {

    private static final Pattern KEY = Pattern.compile("([^:]+):([^:]+):([^:]+)");

    /** Names it within its organisation; neither part can hold a colon. */
    public String key() {
        return cycle.cycle() + ":" + component + ":" + subject;
    }

    /** Reads a key; empty for anything that is none. */
    public static Optional<Slot> parse(String organisation, String key) {
        var found = KEY.matcher(key);
        return found.matches()
                ? Optional.of(
                        new Slot(
                                new CycleKey(organisation, found.group(1)),
                                found.group(2),
                                found.group(3)))
                : Optional.empty();
    }
}
