package org.gongping.ballot.link;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the hashes of new links: each is one, and no token is good for two voters. */
@Component
class LinkHashes {

    private final ReadRolls rolls;

    LinkHashes(ReadRolls rolls) {
        this.rolls = rolls;
    }

    /** What is wrong with links that shall be registered together for a group. */
    List<Refusal> reasons(Poll poll, String group, List<VoterLink> links) {
        var hashes = links.stream().map(VoterLink::hash).toList();
        return TokenHashes.reasons(
                hashes, hashes(poll, group), place -> "links." + place + ".hash");
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
}
