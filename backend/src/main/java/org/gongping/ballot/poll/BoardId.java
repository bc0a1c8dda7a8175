package org.gongping.ballot.poll;

import org.gongping.kernel.GlobalId;

import java.util.Optional;

/**
 * The opaque id of a poll's board. Unlike other ids it names the organisation, since whoever reads
 * a board has not signed in to any.
 */
public final class BoardId {

    private static final String TYPE = "Board";

    private BoardId() {}

    /** The id of this poll's board, there or not. */
    public static String of(PollKey poll) {
        return new GlobalId(TYPE, poll.full()).encode();
    }

    /** The poll whose board has this id; empty for ids of anything else. */
    public static Optional<PollKey> poll(String id) {
        return GlobalId.key(TYPE, id).flatMap(PollKey::ofFull);
    }
}
