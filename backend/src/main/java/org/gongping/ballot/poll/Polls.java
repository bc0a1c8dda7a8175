package org.gongping.ballot.poll;

import org.gongping.kernel.CycleKey;

import java.util.List;
import java.util.Optional;

/** The polls of all organisations. */
public interface Polls {

    /** The poll with this key. */
    Optional<Poll> find(PollKey key);

    /**
     * The poll with this key, for what is frozen in it alone: once it has been opened it may come
     * from memory, and its state may be an old one.
     */
    Optional<Poll> frozen(PollKey key);

    /**
     * Where the poll stands at this moment: whoever reads {@code OPEN} knows that what was stored
     * before is seen by whoever closes the poll.
     */
    Optional<PollState> state(PollKey key);

    /** The version that is stored now. */
    Optional<Integer> version(PollKey key);

    /** A cycle's polls, in no order. */
    List<Poll> of(CycleKey cycle);

    /** The poll that an organisation's command with this client-made id prepared. */
    Optional<Poll> requested(String organisation, String request);

    /** Adds a poll; false if there is one with this key. Only {@code PreparePoll} does. */
    boolean add(Poll poll);

    /** Puts a poll in the place of the version before it; false if that is not there any more. */
    boolean replace(Poll poll);

    /** Closed and void polls for which not all that follows is known to have been done. */
    List<Poll> unsettled();

    /** Notes that everything that follows closing or voiding has been done. */
    void settle(PollKey key);
}
