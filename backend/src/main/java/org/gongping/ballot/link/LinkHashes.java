package org.gongping.ballot.link;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks the hashes of new links: each is one, and no token is good for two voters. */
@Component
class LinkHashes {

    private final ReadRolls rolls;

    LinkHashes(ReadRolls rolls) {
        this.rolls = rolls;
    }

    /** What is wrong with links that shall be registered together; a voter may keep the own. */
    List<Refusal> reasons(Poll poll, List<VoterLink> links) {
        var hashes = links.stream().map(VoterLink::hash).toList();
        var kept = Set.copyOf(links);
        var elsewhere =
                everybody(poll)
                        .flatMap(voter -> hashes(voter, link -> !kept.contains(link)))
                        .collect(toUnmodifiableSet());
        return TokenHashes.reasons(hashes, elsewhere, place -> "links." + place + ".hash");
    }

    /** Whether a link of anybody in the poll has this hash, or had it before it was replaced. */
    boolean isTaken(Poll poll, String hash) {
        return everybody(poll).flatMap(voter -> hashes(voter, _ -> true)).anyMatch(hash::equals);
    }

    private Stream<Voter> everybody(Poll poll) {
        return poll.groups().stream().flatMap(group -> rolls.voters(group).stream());
    }

    private static Stream<String> hashes(Voter voter, Predicate<VoterLink> which) {
        return Stream.concat(
                voter.link().filter(which).map(VoterLink::hash).stream(),
                voter.replaced().stream());
    }
}
