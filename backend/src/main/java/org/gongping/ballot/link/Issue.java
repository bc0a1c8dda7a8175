package org.gongping.ballot.link;

import org.gongping.ballot.poll.LengthPrefixed;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

/**
 * That a voter was issued a credential, and for what; nothing of when. There is one for a voter in
 * a group, since its id follows from that and adding it is one insert.
 *
 * @param id as {@link #id} derives it
 * @param poll the poll's full key
 * @param blinded SHA-256 of the blinded message, lower-case hexadecimal: whoever sends the same
 *     again gets the same signature
 */
public record Issue(String id, String poll, String group, String blinded) {

    static Issue of(PollKey poll, String group, Voter voter, byte[] blinded) {
        var id = id(poll, group, voter.number());
        return new Issue(id, poll.full(), group, Chain.sha256(blinded));
    }

    /**
     * The id of what a voter was issued: the organisation, a colon, and SHA-256, in lower-case
     * hexadecimal, over the four parts {@code "link"}, full key of the poll, group and staff
     * number, as {@link LengthPrefixed}.
     */
    static String id(PollKey poll, String group, String voter) {
        var parts = new LengthPrefixed().with("link").with(poll.full()).with(group).with(voter);
        return poll.organisation() + ":" + Chain.sha256(parts.bytes());
    }
}
