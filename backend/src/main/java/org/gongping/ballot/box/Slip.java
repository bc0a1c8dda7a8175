package org.gongping.ballot.box;

import org.gongping.ballot.poll.GroupToken;
import org.gongping.ballot.poll.LengthPrefixed;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.util.Optional;
import java.util.SortedMap;

/**
 * A slip of paper that lets whoever holds it vote once.
 *
 * @param tokenHash SHA-256 of the token, lower-case hexadecimal
 */
public record Slip(PollKey poll, String group, String tokenHash) {

    /** What the slips of a group begin with. */
    public static String prefix(PollKey poll, String group) {
        return GroupToken.prefix(poll, group);
    }

    /** Reads a slip; empty for whatever cannot be one. */
    public static Optional<Slip> parse(String text) {
        return GroupToken.parse(text)
                .map(token -> new Slip(token.poll(), token.group(), token.tokenHash()));
    }

    /**
     * The id of the ballot cast with this slip: the organisation, a colon, and SHA-256, in
     * lower-case hexadecimal, over the four parts {@code "slip"}, full key of the poll, group and
     * token hash, as {@link LengthPrefixed}.
     */
    String ballotId() {
        var parts = new LengthPrefixed().with("slip").with(poll.full()).with(group).with(tokenHash);
        return poll.organisation() + ":" + Chain.sha256(parts.bytes());
    }

    /** The ballot cast with this slip. */
    Ballot ballot(SortedMap<String, String> marks, boolean byTellers) {
        return new Ballot(ballotId(), poll.full(), group, marks, byTellers);
    }

    /** Poll, group and token hash: under what tellers enter the paper ballot that it came with. */
    String entryId() {
        return poll.full() + ":" + group + ":" + tokenHash;
    }
}
