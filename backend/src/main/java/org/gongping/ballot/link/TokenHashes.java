package org.gongping.ballot.link;

import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * SHA-256 of the tokens on slips and in links, lower-case hexadecimal: all that is kept of them.
 */
final class TokenHashes {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private TokenHashes() {}

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * What is wrong with hashes that shall be registered together: a token that were good twice
     * would vote twice.
     *
     * @param elsewhere hashes that others of the poll hold
     * @param path where the hash of this place stands in the input
     */
    static List<Refusal> reasons(
            List<String> hashes, Set<String> elsewhere, IntFunction<String> path) {
        var reasons = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (int place = 0; place < hashes.size() && reasons.size() < Refusal.MOST; place++) {
            var hash = hashes.get(place);
            if (!isHash(hash) || !seen.add(hash)) {
                reasons.add(Refusal.at(path.apply(place), RefusalCode.MALFORMED));
            } else if (elsewhere.contains(hash)) {
                reasons.add(Refusal.at(path.apply(place), RefusalCode.ID_REUSED));
            }
        }
        return reasons;
    }
}
