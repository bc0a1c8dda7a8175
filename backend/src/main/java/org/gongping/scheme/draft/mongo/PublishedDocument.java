package org.gongping.scheme.draft.mongo;

import org.gongping.scheme.draft.Published;
import org.springframework.data.annotation.Id;

import java.time.Instant;

/**
 * A published version as stored.
 *
 * @param id organisation, name and number
 */
record PublishedDocument(
        @Id String id,
        String organisation,
        String name,
        int number,
        String basedOn,
        String text,
        int draftVersion,
        Instant at,
        String by) {

    static final String COLLECTION = "schemes";

    static String id(String organisation, String name, int number) {
        return organisation + ":" + name + "@" + number;
    }

    static PublishedDocument of(Published version) {
        return new PublishedDocument(
                id(version.organisation(), version.name(), version.number()),
                version.organisation(),
                version.name(),
                version.number(),
                version.basedOn(),
                version.text(),
                version.draftVersion(),
                version.at(),
                version.by());
    }

    Published version() {
        return new Published(organisation, name, number, basedOn, text, draftVersion, at, by);
    }
}
