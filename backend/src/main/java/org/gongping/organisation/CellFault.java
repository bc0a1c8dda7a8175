package org.gongping.organisation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A fault in one cell of a roster file.
 *
 * @param row the row number as the spreadsheet shows it, from 1
 * @param column the column letter as the spreadsheet shows it; null where the whole row is meant
 * @param reason what is wrong
 * @param arguments what the sentence about it names; text or numbers only
 */
public record CellFault(int row, @Nullable String column, Reason reason, List<Object> arguments) {

    /** What can be wrong with a cell or row; each has a sentence in the messages for rosters. */
    public enum Reason {
        NO_ROWS,
        TOO_MANY_ROWS,
        MISSING_COLUMN,
        COLUMN_TWICE,
        BLANK,
        TOO_LONG,
        FORMULA,
        INVISIBLE,
        NUMBER_FORM,
        NUMBER_TWICE,
        UNIT_SEPARATOR,
        UNKNOWN_CHOICE,
        SECOND_HEAD,
        SECOND_LEADER,
        UNKNOWN_UNIT
    }

    /** Copies the arguments. */
    public CellFault {
        arguments = List.copyOf(arguments);
    }
}
