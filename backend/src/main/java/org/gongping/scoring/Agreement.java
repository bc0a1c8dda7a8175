package org.gongping.scoring;

import java.time.LocalDate;
import java.util.List;

/**
 * That those concerned agreed to a scheme, so that nobody is judged by standards that only one side
 * made.
 *
 * @param version which one they agreed to; a change needs to be agreed again
 * @param by who agreed; both sides: those who appraise and those who are appraised
 */
public record Agreement(int version, LocalDate on, List<LocalText> by) {
    public Agreement {
        by = List.copyOf(by);
    }
}
