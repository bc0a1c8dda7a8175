package org.gongping.ballot.poll;

/** How the voters of a group come to vote. */
public enum VoterMode {
    /** Slips of paper, drawn by nobody in particular. */
    SLIPS,
    /** Personal links, each of which buys a credential that names nobody. */
    LINKS
}
