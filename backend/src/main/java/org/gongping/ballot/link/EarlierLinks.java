package org.gongping.ballot.link;

import org.gongping.ballot.poll.Poll;
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

    /**
     * The links that people had in a poll.
     *
     * @param hashes of their tokens, by staff number
     */
    record Had(Map<String, Set<String>> hashes) {

        /** Where there was no poll before. */
        static final Had NONE = new Had(Map.of());

        /** Those that are written with voters on sheets, of each the oldest first. */
        static Had by(Stream<Voter> written) {
            var hashes = new HashMap<String, Set<String>>();
            written.forEach(voter ->
                    hashes.computeIfAbsent(voter.number(), _ -> new LinkedHashSet<>())
                            .addAll(voter.hashes()));
            return new Had(hashes);
        }

        /** Whether these people's are among them. */
        boolean knows(Set<String> numbers) {
            return hashes.keySet().containsAll(numbers);
        }

        /** The voters with what they had added, in the order given. */
        List<Voter> addTo(List<Voter> voters) {
            return voters.stream()
                    .map(one -> one.withEarlier(hashes.getOrDefault(one.number(), Set.of())))
                    .toList();
        }
    }

    /** All of them; every sheet that there ever was is read for it. */
    Had in(Poll poll) {
        return Had.by(
                poll.history().stream()
                        .filter(event -> NAME_SHEETS.contains(event.step()))
                        .flatMap(event -> Stream.of(event.detail().split(" ")))
                        .distinct()
                        .flatMap(sheet -> sheets.voters(sheet).stream()));
    }
}
