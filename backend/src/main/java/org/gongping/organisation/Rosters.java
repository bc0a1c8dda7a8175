package org.gongping.organisation;

/** The rosters in force. */
public interface Rosters {

    /**
     * The roster of an organisation as it is now; an empty one before the first import. Costs one
     * small read; editions themselves are kept in memory.
     */
    Roster current(String organisation);
}
