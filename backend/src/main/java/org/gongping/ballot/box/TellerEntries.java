package org.gongping.ballot.box;

import java.util.Optional;

/** Paper ballots that one teller has entered and a second has not. */
public interface TellerEntries {

    /** What was entered under this id. */
    Optional<TellerEntry> find(String id);

    /** Adds an entry; false if there is one with this id. */
    boolean add(TellerEntry entry);

    /** Puts an entry in the place of the version before it; false if that is not there any more. */
    boolean replace(TellerEntry entry);

    /** Removes an entry, if it is there. */
    void remove(String id);

    /** Removes whatever is left of a poll. */
    void clear(String poll);
}
