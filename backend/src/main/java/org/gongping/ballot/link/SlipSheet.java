package org.gongping.ballot.link;

import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The slips of a group that were printed together. Its id follows from what it holds, so a sheet
 * never changes; which of a group's sheets is good is said by the poll alone.
 *
 * @param hashes SHA-256 of every token, lower-case hexadecimal; sorted, so that they tell nothing
 *     of the order of printing
 */
public record SlipSheet(PollKey poll, String group, List<String> hashes) {

    /** Sorts the hashes. */
    public SlipSheet {
        hashes = hashes.stream().sorted().toList();
    }

    /** Poll, group and a hash over the hashes. */
    public String id() {
        var content = String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII);
        return poll.full() + ":" + group + ":" + Chain.sha256(content);
    }
}
