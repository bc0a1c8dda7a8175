package org.gongping.ballot.box;

import java.util.List;
import java.util.Optional;

/** The box: all ballots that were ever cast. Nothing in it is changed or taken out. */
public interface Ballots {

    /** Puts a ballot in; false, with nothing changed, if there is one with this id. */
    boolean add(Ballot ballot);

    /** The ballot with this id. */
    Optional<Ballot> find(String id);

    /** Whether there is one with this id, as far as it takes to show a paper: casting decides. */
    boolean seemsToHold(String id);

    /** The ballots of a poll's group, in order of their ids. */
    List<Ballot> of(String poll, String group);

    /** How many ballots a poll's group has cast. */
    int count(String poll, String group);

    /** Makes the order in which ballots came in unrecoverable; see {@code StorageOrder}. */
    void forgetOrder();
}
