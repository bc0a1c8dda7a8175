package org.gongping.ballot.poll;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Until when voters may do what, as announced to them. Nothing goes on by itself when a window
 * ends: that takes the office's command, which may come no earlier.
 *
 * @param collectUntil the end of collecting credentials; null if none was announced
 * @param castUntil the end of casting; null if none was announced
 */
public record PollWindows(@Nullable Instant collectUntil, @Nullable Instant castUntil) {

    /** No end was announced. */
    public static final PollWindows NONE = new PollWindows(null, null);

    /** Whether collecting has an end, and it has passed. */
    public boolean isCollectingOver(Instant now) {
        return collectUntil != null && !now.isBefore(collectUntil);
    }

    /** Whether casting has an end, and it has passed. */
    public boolean isCastingOver(Instant now) {
        return castUntil != null && !now.isBefore(castUntil);
    }

    /** Whether whoever ended collecting now would break what was announced. */
    boolean holdCollecting(Instant now) {
        return collectUntil != null && now.isBefore(collectUntil);
    }

    /** Whether whoever ended casting now would break what was announced. */
    public boolean holdCasting(Instant now) {
        return castUntil != null && now.isBefore(castUntil);
    }

    /** The other ones, and these where those say nothing. */
    PollWindows with(PollWindows other) {
        return new PollWindows(
                other.collectUntil == null ? collectUntil : other.collectUntil,
                other.castUntil == null ? castUntil : other.castUntil);
    }
}
