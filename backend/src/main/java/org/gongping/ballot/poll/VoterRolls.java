package org.gongping.ballot.poll;

import org.gongping.scoring.Ballot;

import java.util.List;

/**
 * Takes down who is in which voter group: offered by those who decide who may vote, needed where a
 * poll is frozen. The poll learns how many there are and where it is written, never who.
 */
public interface VoterRolls {

    /**
     * The roll of a group.
     *
     * @param sheet names what is written down; it ends in a hash over that, so that a sheet never
     *     changes
     * @param size how many voters are on it
     */
    record Roll(String sheet, int size) {}

    /** The roll on a group's sheet, with nobody's link. */
    Roll withoutLinks(PollKey poll, String group, String sheet);

    /** Takes the groups' rolls from the roster as it is now, in the same order. */
    List<Roll> take(PollKey poll, List<Ballot.Group> groups);
}
