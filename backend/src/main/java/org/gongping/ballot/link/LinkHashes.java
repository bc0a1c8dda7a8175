package org.gongping.ballot.link;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the hashes of new links: each is one, and no token is good for two voters. */
@Component
class LinkHashes {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_REASONS = 20;

    private final ReadRolls rolls;

    LinkHashes(ReadRolls rolls) {
        this.rolls = rolls;
    }

    /** What is wrong with links that shall be registered together for a group. */
    List<Refusal> reasons(Poll poll, String group, List<VoterLink> links) {
        var reasons = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        var elsewhere = hashes(poll, group);
        for (int place = 0; place < links.size() && reasons.size() < MOST_REASONS; place++) {
            var hash = links.get(place).hash();
            if (!isHash(hash) || !seen.add(hash)) {
                reasons.add(refusal(place, RefusalCode.MALFORMED));
            } else if (elsewhere.contains(hash)) {
                reasons.add(refusal(place, RefusalCode.ID_REUSED));
            }
        }
        return reasons;
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** Whether a link of anybody in the poll has this hash. */
    boolean isTaken(Poll poll, String hash) {
        return hashes(poll, "").contains(hash);
    }

    private Set<String> hashes(Poll poll, String except) {
        return poll.groups().stream()
                .filter(other -> !other.key().equals(except))
                .flatMap(other -> rolls.voters(other).stream())
                .map(Voter::link)
                .flatMap(Optional::stream)
                .map(VoterLink::hash)
                .collect(toUnmodifiableSet());
    }

    private static Refusal refusal(int place, RefusalCode code) {
        return Refusal.at("links." + place + ".hash", code);
    }
}
