package org.gongping.ballot.link;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollEvent;
import org.gongping.ballot.poll.PollStep;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows every link that anybody had in a poll, from the sheets that its history names: who comes
 * onto a sheet anew must still see, by an old link, that a credential was issued in the own name.
 */
@Component
class EarlierLinks {

    private static final Set<PollStep> NAME_SHEETS =
            Set.of(PollStep.ROLL_CORRECTED, PollStep.LINKS_REGISTERED, PollStep.LINK_REPLACED);

    private final RollSheets sheets;

    EarlierLinks(RollSheets sheets) {
        this.sheets = sheets;
    }

    /** The voters with what they had added, in the order given. */
    List<Voter> addTo(List<Voter> voters, Poll poll) {
        var earlier = of(poll);
        return voters.stream()
                .map(one -> one.withEarlier(earlier.getOrDefault(one.number(), Set.of())))
                .toList();
    }

    private Map<String, Set<String>> of(Poll poll) {
        var hashes = new HashMap<String, Set<String>>();
        poll.history().stream()
                .filter(event -> NAME_SHEETS.contains(event.step()))
                .flatMap(this::named)
                .forEach(voter ->
                        hashes.computeIfAbsent(voter.number(), _ -> new LinkedHashSet<>())
                                .addAll(voter.hashes()));
        return hashes;
    }

    private Stream<Voter> named(PollEvent event) {
        return Stream.of(event.detail().split(" ")).flatMap(id -> sheets.voters(id).stream());
    }
}
