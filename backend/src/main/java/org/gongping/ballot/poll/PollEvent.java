package org.gongping.ballot.poll;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a poll's history: what the office did, never what a voter did.
 *
 * @param step what was done
 * @param detail of what: what was frozen, or which slips of which group, or why; empty where the
 *     step says it all
 * @param at when
 * @param by the staff number of who did it
 * @param hash chains it to the entry before
 */
public record PollEvent(PollStep step, String detail, Instant at, String by, String hash) {

    /** Why it was done; empty where nobody was asked. */
    public Optional<String> reason() {
        return step.hasReason() ? Optional.of(detail) : Optional.empty();
    }

    /** The entry that follows one with the hash {@code previous}. */
    static PollEvent after(String previous, PollStep step, String detail, Instant at, String by) {
        var fields = Map.of("step", step.name(), "detail", detail, "at", at.toString(), "by", by);
        var hash = Chain.link(previous, CanonicalJson.object(fields));
        return new PollEvent(step, detail, at, by, hash);
    }
}
