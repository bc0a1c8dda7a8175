package org.gongping.ballot.poll;

import org.gongping.kernel.CycleKey;

import java.util.Optional;

/**
 * Names a poll. Polls about one pool, by one component, in one cycle are runs of the same, counted
 * from 1; the next run can be prepared once the one before is closed or void. As the run is part of
 * the key, one insert decides who prepares it, and there is never more than one run under way.
 *
 * @param organisation the organisation's code
 * @param cycle the cycle's key in the organisation
 * @param component the ballot component's id in the scheme
 * @param pool the pool's id in the scheme
 * @param run counted from 1
 */
public record PollKey(String organisation, String cycle, String component, String pool, int run) {

    private static final int PARTS = 4;

    /** The key within the organisation. */
    public String local() {
        return String.join(":", cycle, component, pool, String.valueOf(run));
    }

    /** The key within the installation. */
    public String full() {
        return organisation + ":" + local();
    }

    /** The cycle. */
    public CycleKey cycleKey() {
        return new CycleKey(organisation, cycle);
    }

    /** Whether the other is a run of the same. */
    public boolean isRunOfSame(PollKey other) {
        return withRun(other.run).equals(other);
    }

    PollKey withRun(int number) {
        return new PollKey(organisation, cycle, component, pool, number);
    }

    /** Reads a key within the installation; empty for anything else. */
    public static Optional<PollKey> ofFull(String full) {
        var colon = full.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : of(full.substring(0, colon), full.substring(colon + 1));
    }

    /** Reads a key within an organisation; empty for anything else. */
    public static Optional<PollKey> of(String organisation, String local) {
        var parts = local.split(":", -1);
        if (parts.length != PARTS || !parts[PARTS - 1].matches("[1-9][0-9]{0,5}")) {
            return Optional.empty();
        }
        var run = Integer.parseInt(parts[PARTS - 1]);
        return Optional.of(new PollKey(organisation, parts[0], parts[1], parts[2], run));
    }
}
