package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A step of a cycle with its default dates, both days included.
 *
 * @param id lower-case words, such as {@code claims}
 */
public record Stage(
        String id, LocalText title, @Nullable String clause, StageDay from, StageDay to) {
    /**
     * A day of a cycle whatever its year.
     *
     * @param year 0 for the cycle's own year, 1 for the one after
     */
    public record StageDay(MonthDay day, int year) {
        /** The date in the cycle of this year; 29 February becomes the 28th where there is none. */
        public LocalDate in(int cycleYear) {
            return day.atYear(cycleYear + year);
        }
    }
}
