package org.gongping.ballot.link;

import java.util.List;

/** All sheets that voters were ever written down on. */
public interface RollSheets {

    /** Stores a sheet; storing it again changes nothing. */
    void add(RollSheet sheet);

    /** The voters on a sheet, in order of their numbers; none if there is no such sheet. */
    List<Voter> voters(String id);
}
