package org.gongping.ballot.link;

import java.util.Set;

/** All sheets of slips that were ever registered. */
public interface SlipSheets {

    /** Stores a sheet; storing it again changes nothing. */
    void add(SlipSheet sheet);

    /** The hashes on a sheet; none if there is no such sheet. */
    Set<String> hashes(String id);
}
