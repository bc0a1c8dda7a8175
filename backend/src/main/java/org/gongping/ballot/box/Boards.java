package org.gongping.ballot.box;

import java.util.Optional;

/** The boards of all closed polls. */
public interface Boards {

    /** A poll's board; empty until it is frozen. */
    Optional<Board> find(String poll);

    /** Freezes a board unless the poll has one already; whichever came first is the answer. */
    Board freeze(Board board);
}
