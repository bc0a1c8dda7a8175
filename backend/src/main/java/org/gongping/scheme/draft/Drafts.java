package org.gongping.scheme.draft;

import java.util.List;
import java.util.Optional;

/** The drafts of all organisations. */
public interface Drafts {

    /** The draft of a scheme's next version. */
    Optional<SchemeDraft> find(String organisation, String name);

    /** An organisation's drafts, by name. */
    List<SchemeDraft> of(String organisation);

    /** Stores a new draft; false if the scheme has one. */
    boolean add(SchemeDraft draft);

    /** Puts a draft in the place of the version before it; false if that has gone. */
    boolean replace(SchemeDraft draft);

    /** Removes a draft as it was looked at; false if it has changed or gone. */
    boolean remove(SchemeDraft draft);
}
