package org.gongping.organisation.mongo;

import org.gongping.organisation.Organisation;
import org.gongping.organisation.Roster;
import org.gongping.organisation.RosterImport;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.util.List;

/**
 * An organisation as stored.
 *
 * @param edition which roster is in force: the pointer that an import moves
 * @param version how many imports there were; guards the pointer
 */
record OrganisationDocument(
        @Id String code,
        String name,
        @Nullable String edition,
        int version,
        List<ImportPart> imports) {

    static final String COLLECTION = "organisations";

    /** An entry of the history as stored. */
    record ImportPart(Instant at, String by, String edition, String hash) {
        static ImportPart of(RosterImport event) {
            return new ImportPart(event.at(), event.by(), event.edition(), event.hash());
        }

        RosterImport event() {
            return new RosterImport(at, by, edition, hash);
        }
    }

    Organisation with(Roster roster) {
        return new Organisation(
                code, name, roster, imports.stream().map(ImportPart::event).toList());
    }
}
