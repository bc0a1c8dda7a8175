package org.gongping.scheme.draft;

import java.util.List;
import java.util.Optional;

/** The published versions of all organisations' own schemes. Nothing is changed or taken out. */
public interface Publications {

    /** A version. */
    Optional<Published> find(String organisation, String name, int number);

    /** An organisation's versions, by name and number. */
    List<Published> of(String organisation);

    /** Publishes a version; false if there is one of this number. */
    boolean add(Published version);
}
