package org.gongping.scheme.draft.mongo;

import org.gongping.scheme.draft.SchemeDraft;
import org.springframework.data.annotation.Id;

import java.time.Instant;

/**
 * A draft as stored.
 *
 * @param id organisation and name
 * @param version guards the document
 */
record DraftDocument(
        @Id String id,
        String organisation,
        String name,
        int number,
        String basedOn,
        String text,
        int version,
        Instant changedAt,
        String changedBy) {

    static final String COLLECTION = "scheme-drafts";

    static String id(String organisation, String name) {
        return organisation + ":" + name;
    }

    static DraftDocument of(SchemeDraft draft) {
        return new DraftDocument(
                id(draft.organisation(), draft.name()),
                draft.organisation(),
                draft.name(),
                draft.number(),
                draft.basedOn(),
                draft.text(),
                draft.version(),
                draft.changedAt(),
                draft.changedBy());
    }

    SchemeDraft draft() {
        return new SchemeDraft(
                organisation, name, number, basedOn, text, version, changedAt, changedBy);
    }
}
