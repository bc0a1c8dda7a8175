package org.gongping.ballot.link;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.gongping.ballot.poll.GroupToken;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a personal link and finds whose it is; sheets never change, so memory serves. */
@Component
class CheckLink {

    private static final int MOST_IN_MEMORY = 200_000;

    private final Polls polls;
    private final LoadingCache<String, Map<String, Voter>> sheets;

    CheckLink(Polls polls, RollSheets stored) {
        this.polls = polls;
        sheets =
                Caffeine.newBuilder()
                        .maximumWeight(MOST_IN_MEMORY)
                        .weigher((String _, Map<String, Voter> voters) -> voters.size() + 1)
                        .build(id -> byHash(stored, id));
    }

    /** A link that is good, as the poll is now, or was before it was replaced. */
    record Good(Poll poll, VoterGroup group, Voter voter, boolean replaced) {}

    /** Whatever makes a link bad, the answer is the same. */
    Optional<Good> run(String text) {
        return known(text).filter(link -> !link.replaced());
    }

    /** The same, and links that were replaced, of whoever is in another group now as well. */
    Optional<Good> known(String text) {
        return GroupToken.parse(text)
                .flatMap(token -> polls.find(token.poll()).flatMap(poll -> known(poll, token)));
    }

    /** A link of now belongs to the group that it names. */
    private Optional<Good> known(Poll poll, GroupToken token) {
        return poll.groups().stream()
                .filter(VoterGroup::hasLinks)
                .flatMap(group -> good(poll, group, token.tokenHash()).stream())
                .filter(link -> link.replaced() || link.group().key().equals(token.group()))
                .findFirst();
    }

    private Optional<Good> good(Poll poll, VoterGroup group, String tokenHash) {
        return Optional.ofNullable(group.rollSheet())
                .map(sheet -> sheets.get(sheet).get(tokenHash))
                .map(voter -> {
                    var replaced = !tokenHash.equals(voter.tokenHash());
                    return new Good(poll, group, voter, replaced);
                });
    }

    private static Map<String, Voter> byHash(RollSheets stored, String id) {
        var voters = stored.voters(id);
        var byHash = new HashMap<String, Voter>();
        for (Voter voter : voters) {
            voter.replaced().forEach(hash -> byHash.put(hash, voter));
        }
        for (Voter voter : voters) {
            voter.link().ifPresent(link -> byHash.put(link.hash(), voter));
        }
        return Map.copyOf(byHash);
    }
}
