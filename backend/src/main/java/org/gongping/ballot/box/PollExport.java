package org.gongping.ballot.box;

import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;

/**
 * That somebody took out every mark of a closed poll.
 *
 * @param at when
 * @param by the staff number of who did it
 * @param root the root of the poll's board: these ballots and no others
 * @param hash chains it to the export before
 */
public record PollExport(Instant at, String by, String root, String hash) {

    /** The export that follows one with the hash {@code previous}. */
    static PollExport after(String previous, Instant at, String by, PollKey poll, String root) {
        var fields = Map.of("at", at.toString(), "by", by, "poll", poll.full(), "root", root);
        return new PollExport(at, by, root, Chain.link(previous, CanonicalJson.object(fields)));
    }
}
