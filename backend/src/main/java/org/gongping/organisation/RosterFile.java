package org.gongping.organisation;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.sheet.SheetRow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a roster file: all of it, or all that is wrong with it. */
final class RosterFile {

    /** Most people on a roster. */
    static final int MOST_PEOPLE = 20_000;

    /** The heading, the example, and one person too many. */
    static final int MOST_ROWS = MOST_PEOPLE + 3;

    /** The number in the template's example row, which is not imported. */
    static final String EXAMPLE = "示例";

    private final String organisation;
    private final FoundFaults faults = new FoundFaults();
    private final Map<RosterRow, Staff> people = new LinkedHashMap<>();
    private final Set<String> units = new LinkedHashSet<>();

    private RosterFile(String organisation) {
        this.organisation = organisation;
    }

    /** What a file was found to be. */
    sealed interface Reading {
        /** Without fault. */
        record Sound(Edition edition) implements Reading {}

        /** With faults, in order of row and column. */
        record Faulty(List<CellFault> faults) implements Reading {}
    }

    /** Reads the rows of a file; blank ones were left out. */
    static Reading read(String organisation, List<SheetRow> rows) {
        var file = new RosterFile(organisation);
        if (rows.isEmpty()) {
            file.faults.inRow(1, Reason.NO_ROWS);
        } else {
            file.readFrom(rows);
        }
        return file.faults.isEmpty()
                ? new Reading.Sound(file.edition())
                : new Reading.Faulty(file.faults.inOrder());
    }

    private Edition edition() {
        return Edition.of(organisation, List.copyOf(units), people.values());
    }

    private void readFrom(List<SheetRow> rows) {
        var heading = Heading.read(rows.getFirst(), faults);
        if (!faults.isEmpty()) {
            return;
        }
        var number = heading.place(Column.NUMBER);
        var filled =
                rows.stream().skip(1).filter(row -> !row.cell(number).equals(EXAMPLE)).toList();
        if (filled.isEmpty()) {
            faults.inRow(rows.getFirst().number() + 1, Reason.NO_ROWS);
        } else if (filled.size() > MOST_PEOPLE) {
            faults.inRow(filled.get(MOST_PEOPLE).number(), Reason.TOO_MANY_ROWS, MOST_PEOPLE);
        } else {
            filled.forEach(row -> readRow(heading, row));
            checkTogether();
        }
    }

    private void readRow(Heading heading, SheetRow sheetRow) {
        var row = new RosterRow(heading, sheetRow, faults);
        units.add(sheetRow.cell(heading.place(Column.UNIT)));
        people.put(row, row.read(organisation));
    }

    private void checkTogether() {
        var numbers = new HashMap<String, Integer>();
        var heads = new HashMap<String, Integer>();
        var leaders = new HashMap<String, Integer>();
        people.forEach((row, staff) -> {
            once(row, Column.NUMBER, Reason.NUMBER_TWICE, numbers, staff.number());
            if (staff.head()) {
                once(row, Column.HEAD, Reason.SECOND_HEAD, heads, staff.unit());
            }
            for (var unit : staff.inChargeOf()) {
                if (!units.contains(unit)) {
                    row.fault(Column.IN_CHARGE_OF, Reason.UNKNOWN_UNIT, unit);
                }
                once(row, Column.IN_CHARGE_OF, Reason.SECOND_LEADER, leaders, unit);
            }
        });
    }

    /** Says where something stands that may stand only once. */
    private static void once(
            RosterRow row, Column column, Reason reason, Map<String, Integer> seen, String what) {
        var first = what.isEmpty() ? null : seen.putIfAbsent(what, row.line());
        if (first != null) {
            row.fault(column, reason, what, first);
        }
    }
}
