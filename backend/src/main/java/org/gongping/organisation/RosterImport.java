package org.gongping.organisation;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;

/**
 * An entry of the history of an organisation's rosters.
 *
 * @param at when the edition came into force
 * @param by the staff number of who imported it
 * @param edition which
 * @param hash chains it to the entry before
 */
public record RosterImport(Instant at, String by, String edition, String hash) {

    /** The entry that follows one with the hash {@code previous}. */
    static RosterImport after(String previous, Instant at, String by, String edition) {
        var fields = Map.of("at", at.toString(), "by", by, "edition", edition);
        return new RosterImport(
                at, by, edition, Chain.link(previous, CanonicalJson.object(fields)));
    }
}
