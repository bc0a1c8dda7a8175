package org.gongping.ballot.link;

import org.gongping.ballot.poll.PollKey;

import java.util.List;
import java.util.Optional;

/** The sealed private keys of all polls that are not closed. */
public interface SealedKeys {

    /** Adds a key unless the group has one already; whichever came first is the answer. */
    SealedKey keep(SealedKey key);

    /** A group's key; empty before it was made and once it was destroyed. */
    Optional<SealedKey> find(PollKey poll, String group);

    /** The polls that have any. */
    List<PollKey> polls();

    /** Whether any group of a poll has one. */
    boolean holdsAny(PollKey poll);

    /** Removes all keys of a poll; may be repeated. */
    void destroy(PollKey poll);
}
