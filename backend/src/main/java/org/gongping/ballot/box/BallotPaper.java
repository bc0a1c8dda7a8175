package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.VoterGroup;

/**
 * What somebody with a slip sees.
 *
 * @param poll what is frozen in the poll; it may be older than {@code state}
 * @param group the voter group of the slip
 * @param state where the poll stands now
 * @param spent whether the slip has been used
 */
public record BallotPaper(Poll poll, VoterGroup group, PollState state, boolean spent) {}
