package org.gongping.scoring;

/** How long results are on public notice (公示) before they may become final. */
public record Publicity(int days, Calendar calendar) {
    /** Which days are counted. */
    public enum Calendar {
        WORKING,
        CALENDAR
    }
}
