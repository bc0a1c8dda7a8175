package org.gongping.ballot.poll;

import org.gongping.kernel.Chain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What stands on slips and in personal links: the group's prefix, a full stop, and a token of 32
 * random bytes in Base64url. The token itself is forgotten as soon as it is read.
 *
 * @param tokenHash SHA-256 of the token, lower-case hexadecimal
 */
public record GroupToken(PollKey poll, String group, String tokenHash) {

    private static final int TOKEN_LENGTH = 32;

    /** What the slips and links of a group begin with. */
    public static String prefix(PollKey poll, String group) {
        var text = poll.full() + ":" + group;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads one; empty for whatever cannot be one. */
    public static Optional<GroupToken> parse(String text) {
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

    private static Optional<GroupToken> of(String prefix, String tokenHash) {
        var last = prefix.lastIndexOf(':');
        return last < 0
                ? Optional.empty()
                : PollKey.ofFull(prefix.substring(0, last))
                        .map(poll -> new GroupToken(poll, prefix.substring(last + 1), tokenHash));
    }
}
