package org.gongping.cycle;

import java.time.Instant;

/**
 * Somebody's written account of the year 述职, shown beside the name on the ballot.
 *
 * @param text 1 to 3,000 characters
 * @param savedAt when it was saved last
 * @param version counted from 1
 */
public record WorkReport(String text, Instant savedAt, int version) {}
