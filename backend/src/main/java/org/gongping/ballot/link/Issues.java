package org.gongping.ballot.link;

import java.util.Optional;
import java.util.Set;

/** All credentials that were ever issued. Nothing in it is changed or taken out. */
public interface Issues {

    /** Adds one; false, with nothing changed, if there is one with this id. */
    boolean add(Issue issue);

    /** The one with this id. */
    Optional<Issue> find(String id);

    /** Whether there is one with this id, as far as it takes to show a paper: issuing decides. */
    boolean seemsToHold(String id);

    /** The ids of all in a poll's group. */
    Set<String> ids(String poll, String group);

    /** How many there are in a poll's group. */
    int count(String poll, String group);

    /** Makes the order in which they were issued unrecoverable; see {@code StorageOrder}. */
    void forgetOrder();
}
