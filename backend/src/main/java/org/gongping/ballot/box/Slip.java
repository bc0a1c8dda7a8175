package org.gongping.ballot.box;

import org.gongping.ballot.poll.LengthPrefixed;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A slip of paper that lets whoever holds it vote once: its group's prefix, a full stop, and a
 * token of 32 random bytes in Base64url. The token itself is forgotten as soon as it is read.
 *
 * @param tokenHash SHA-256 of the token, lower-case hexadecimal
 */
public record Slip(PollKey poll, String group, String tokenHash) {

    private static final int TOKEN_LENGTH = 32;

    /** What the slips of a group begin with. */
    public static String prefix(PollKey poll, String group) {
        var text = poll.full() + ":" + group;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a slip; empty for whatever cannot be one. */
    public static Optional<Slip> parse(String text) {
        var stop = text.indexOf('.');
        if (stop < 0) {
            return Optional.empty();
        }
        try {
            var prefix = Base64.getUrlDecoder().decode(text.substring(0, stop));
            var token = Base64.getUrlDecoder().decode(text.substring(stop + 1));
            return token.length == TOKEN_LENGTH
                    ? of(new String(prefix, StandardCharsets.UTF_8), Chain.sha256(token))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
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

    private static Optional<Slip> of(String prefix, String tokenHash) {
        var first = prefix.indexOf(':');
        var last = prefix.lastIndexOf(':');
        if (first < 1 || last <= first) {
            return Optional.empty();
        }
        return PollKey.of(prefix.substring(0, first), prefix.substring(first + 1, last))
                .map(poll -> new Slip(poll, prefix.substring(last + 1), tokenHash));
    }
}
