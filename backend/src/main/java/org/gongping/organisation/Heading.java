package org.gongping.organisation;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.sheet.SheetRow;

import java.util.EnumMap;
import java.util.Map;

/** The first row of a roster file: which column is where. */
record Heading(Map<Column, Integer> places) {

    static Heading read(SheetRow row, FoundFaults faults) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var index = 0; index < row.cells().size(); index++) {
            var here = index;
            Column.headed(row.cell(index))
                    .filter(column -> places.putIfAbsent(column, here) != null)
                    .ifPresent(column ->
                            faults.inCell(
                                    row.number(), here, Reason.COLUMN_TWICE, column.heading()));
        }
        for (var column : Column.values()) {
            if (!places.containsKey(column)) {
                faults.inRow(row.number(), Reason.MISSING_COLUMN, column.heading());
            }
        }
        return new Heading(places);
    }

    /** Where a column is; asked only if none is missing. */
    int place(Column column) {
        return places.getOrDefault(column, 0);
    }
}
