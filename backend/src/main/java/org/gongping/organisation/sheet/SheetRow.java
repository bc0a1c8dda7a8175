package org.gongping.organisation.sheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells the texts of the first cells, without spaces around them; a number is written
 *     plainly
 * @param formulas which cells hold a formula instead of a text, by index; their text is blank
 */
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {

    /** Copies the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /** The text of a cell; blank beyond the last one. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
