package org.gongping.ballot.link;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;

/**
 * What somebody with a personal link sees.
 *
 * @param voter whose link it is
 * @param issued whether a credential was issued in the voter's name
 * @param replaced whether the link was replaced, so that it collects nothing
 */
public record CollectionPaper(
        Poll poll, VoterGroup group, Voter voter, boolean issued, boolean replaced) {}
