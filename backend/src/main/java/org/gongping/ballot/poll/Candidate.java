package org.gongping.ballot.poll;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the ballot, as frozen.
 *
 * @param key number in the poll, from 1; the ballot paper names people by it, so that whoever holds
 *     a slip learns no staff number
 * @param number the staff number
 * @param workReport the work report 述职, or null if there was none
 */
public record Candidate(
        String key, String number, String name, String unit, @Nullable String workReport) {}
