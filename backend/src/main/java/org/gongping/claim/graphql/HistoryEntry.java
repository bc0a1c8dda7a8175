package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimAction;
import org.gongping.claim.ClaimContent;
import org.gongping.claim.ClaimEvent;
import org.gongping.claim.ClaimState;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An entry of a claim's history as the contract shows it.
 *
 * @param by the name of who did it; the staff number if the roster has no such person
 * @param before what the claim said before; null for the first entry
 * @param after what it said afterwards
 */
record HistoryEntry(
        OffsetDateTime at,
        String by,
        ClaimAction action,
        ClaimState state,
        @Nullable String reason,
        String hash,
        @Nullable ClaimContent before,
        ClaimContent after) {

    static List<HistoryEntry> all(Claim claim, Map<String, String> names) {
        var history = claim.history();
        return IntStream.range(0, history.size())
                .mapToObj(n -> of(n == 0 ? null : history.get(n - 1), history.get(n), names))
                .toList();
    }

    private static HistoryEntry of(
            @Nullable ClaimEvent before, ClaimEvent entry, Map<String, String> names) {
        return new HistoryEntry(
                entry.at().atOffset(ZoneOffset.UTC),
                names.getOrDefault(entry.by(), entry.by()),
                entry.action(),
                entry.state(),
                entry.reason(),
                entry.hash(),
                before == null ? null : before.content(),
                entry.content());
    }
}
