package org.gongping.organisation;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.sheet.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of a file. */
final class FoundFaults {

    /** Where a fault is, kept by index for the order: column 26 is AA and comes after Z. */
    private record Spot(int row, int column, CellFault fault) {}

    private static final int WHOLE_ROW = -1;

    private final List<Spot> spots = new ArrayList<>();

    void inRow(int row, Reason reason, Object... arguments) {
        var fault = new CellFault(row, null, reason, List.of(arguments));
        spots.add(new Spot(row, WHOLE_ROW, fault));
    }

    void inCell(int row, int column, Reason reason, Object... arguments) {
        var fault = new CellFault(row, Sheet.letter(column), reason, List.of(arguments));
        spots.add(new Spot(row, column, fault));
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** In order of row and column. */
    List<CellFault> inOrder() {
        return spots.stream()
                .sorted(Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column))
                .map(Spot::fault)
                .toList();
    }
}
