package org.gongping.cycle;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;

/**
 * An entry of a cycle's history.
 *
 * @param at when
 * @param by the staff number of who did it
 * @param state what the cycle's state became
 * @param hash chains it to the entry before
 */
public record CycleEvent(Instant at, String by, CycleState state, String hash) {

    /** The entry that follows one with the hash {@code previous}. */
    static CycleEvent after(String previous, Instant at, String by, CycleState state) {
        var fields = Map.of("at", at.toString(), "by", by, "state", state.name());
        return new CycleEvent(at, by, state, Chain.link(previous, CanonicalJson.object(fields)));
    }
}
