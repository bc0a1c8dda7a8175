package org.gongping.scheme.draft;

import java.time.Instant;

/**
 * A published version of an organisation's own scheme; it never changes and never goes away.
 *
 * @param name the scheme's id, in lower-case words
 * @param number its version, from 1
 * @param basedOn what it was begun from, such as {@code womens-federation@1}
 * @param text the file, in YAML
 * @param draftVersion the version of the draft that it was published from
 * @param by staff number of whoever published it
 */
public record Published(
        String organisation,
        String name,
        int number,
        String basedOn,
        String text,
        int draftVersion,
        Instant at,
        String by) {

    static Published of(SchemeDraft draft, Instant at, String by) {
        return new Published(
                draft.organisation(),
                draft.name(),
                draft.number(),
                draft.basedOn(),
                draft.text(),
                draft.version(),
                at,
                by);
    }
}
