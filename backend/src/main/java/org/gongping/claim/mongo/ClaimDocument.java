package org.gongping.claim.mongo;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimAction;
import org.gongping.claim.ClaimContent;
import org.gongping.claim.ClaimEvent;
import org.gongping.claim.ClaimState;
import org.gongping.cycle.Cycle;
import org.gongping.kernel.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim as stored. All but the history is derived from it, to be found and counted by.
 *
 * @param id organisation and claim
 * @param version counts the entries of the history; guards the document
 * @param cycleKey organisation and cycle: all claims of a cycle
 * @param own with the subject: the claims about one person
 * @param queue with unit and state: what a verifier works through
 * @param standing with the state: all that wait
 * @param photos organisation and photo, one each: who else uses it
 */
record ClaimDocument(
        @Id String id,
        String claim,
        int version,
        String cycle,
        String subject,
        String unit,
        String component,
        String cycleKey,
        String own,
        String queue,
        String standing,
        List<String> photos,
        ClaimState state,
        String item,
        int count,
        @Nullable String event,
        List<EventPart> history) {

    static final String COLLECTION = "claims";

    /** An entry of the history as stored. */
    record EventPart(
            Instant at,
            String by,
            ClaimAction action,
            @Nullable String reason,
            String item,
            String occurredOn,
            int count,
            @Nullable String event,
            String description,
            List<String> evidence,
            String hash) {

        static EventPart of(ClaimEvent entry) {
            var content = entry.content();
            return new EventPart(
                    entry.at(),
                    entry.by(),
                    entry.action(),
                    entry.reason(),
                    content.item(),
                    content.occurredOn().toString(),
                    content.count(),
                    content.event(),
                    content.description(),
                    content.evidence(),
                    entry.hash());
        }

        ClaimEvent entry() {
            var day = LocalDate.parse(occurredOn);
            var content = new ClaimContent(item, day, count, event, description, evidence);
            return new ClaimEvent(at, by, action, reason, content, hash);
        }
    }

    static ClaimDocument of(Claim claim) {
        var key = claim.cycle().key();
        var content = claim.content();
        return new ClaimDocument(
                join(claim.organisation(), claim.id()),
                claim.id(),
                claim.version(),
                key.cycle(),
                claim.subject(),
                claim.unit(),
                claim.component(),
                cycleKey(key),
                own(key, claim.subject()),
                queue(key, claim.unit(), claim.state()),
                standing(key, claim.state()),
                content.evidence().stream().map(sha -> join(claim.organisation(), sha)).toList(),
                claim.state(),
                content.item(),
                content.count(),
                content.event(),
                claim.history().stream().map(EventPart::of).toList());
    }

    Claim with(Cycle found) {
        var entries = history.stream().map(EventPart::entry).toList();
        return new Claim(found, claim, subject, unit, component, entries);
    }

    static String cycleKey(CycleKey key) {
        return join(key.organisation(), key.cycle());
    }

    static String own(CycleKey key, String subject) {
        return join(cycleKey(key), subject);
    }

    static String queue(CycleKey key, String unit, ClaimState state) {
        return join(cycleKey(key), unit, state.name());
    }

    static String standing(CycleKey key, ClaimState state) {
        return join(cycleKey(key), state.name());
    }

    static String join(String... parts) {
        return String.join(":", parts);
    }
}
