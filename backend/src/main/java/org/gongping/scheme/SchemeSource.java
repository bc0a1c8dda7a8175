package org.gongping.scheme;

import org.gongping.scoring.Scheme;

/**
 * A scheme and the file that it was read from.
 *
 * @param text the file, in YAML
 */
public record SchemeSource(Scheme scheme, String text) {

    /** Reads a file that is known to be sound. */
    public static SchemeSource of(String text) {
        return new SchemeSource(SchemeFile.read(text).orThrow(), text);
    }
}
