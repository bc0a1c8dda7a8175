package org.gongping.claim;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Objects;

/**
 * An entry of a claim's history. It holds all that the claim said after it, so that nothing is ever
 * overwritten and every change can be told.
 *
 * @param at when, to the millisecond
 * @param by the staff number of who did it
 * @param action what was done
 * @param reason why, where a reason is asked for
 * @param content what the claim said after it
 * @param hash chains it to the entry before
 */
public record ClaimEvent(
        Instant at,
        String by,
        ClaimAction action,
        @Nullable String reason,
        ClaimContent content,
        String hash) {

    /** The entry that follows one with the hash {@code previous}. */
    static ClaimEvent after(
            String previous,
            Instant at,
            String by,
            ClaimAction action,
            @Nullable String reason,
            ClaimContent content) {
        // The database keeps milliseconds: more of them would break the chain on reading.
        var kept = at.truncatedTo(ChronoUnit.MILLIS);
        var entry = new ClaimEvent(kept, by, action, reason, content, "");
        return new ClaimEvent(kept, by, action, reason, content, entry.hashAfter(previous));
    }

    /** What the hash of this entry must be if it follows one with the hash {@code previous}. */
    String hashAfter(String previous) {
        return Chain.link(previous, canonical());
    }

    /** The state after it. */
    public ClaimState state() {
        return action.leadsTo();
    }

    /** Whether this is what the same person did before: a command that was sent twice. */
    boolean repeats(ClaimEvent other) {
        return by.equals(other.by)
                && action == other.action
                && Objects.equals(reason, other.reason)
                && content.equals(other.content);
    }

    private String canonical() {
        var fields = new HashMap<String, @Nullable String>();
        fields.put("at", at.toString());
        fields.put("by", by);
        fields.put("action", action.name());
        fields.put("reason", reason);
        fields.put("item", content.item());
        fields.put("occurredOn", content.occurredOn().toString());
        fields.put("count", String.valueOf(content.count()));
        fields.put("event", content.event());
        fields.put("description", content.description());
        fields.put("evidence", String.join(" ", content.evidence()));
        return CanonicalJson.object(fields);
    }
}
