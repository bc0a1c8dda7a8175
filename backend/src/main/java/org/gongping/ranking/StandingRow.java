package org.gongping.ranking;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One subject's row of an edition, as stored: codes only, so that titles can be said in any
 * language. Name and unit are those of the day it was computed.
 *
 * @param place position in the pool's list from 1, unlike the rank unique
 * @param number staff number
 * @param rank null if incomplete or unranked
 * @param components value per component, null where it is missing
 * @param trace why it is so; empty where it was not asked for
 */
public record StandingRow(
        String pool,
        int place,
        String number,
        String name,
        String unit,
        @Nullable Integer rank,
        BigDecimal total,
        boolean complete,
        Map<String, @Nullable BigDecimal> components,
        @Nullable String grade,
        @Nullable String prize,
        @Nullable BigDecimal multiplier,
        @Nullable Integer movement,
        boolean vetoed,
        List<String> consequences,
        List<TraceLine> trace) {

    /** Copies the lists. */
    public StandingRow {
        consequences = List.copyOf(consequences);
        trace = List.copyOf(trace);
    }
}
