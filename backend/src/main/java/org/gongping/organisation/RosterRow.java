package org.gongping.organisation;

import static java.util.stream.Collectors.joining;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.sheet.SheetRow;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cells of one row, each by its own rules; what rows mean together is seen later. */
final class RosterRow {

    private static final Pattern NUMBER_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("\\s*[、,,;;]\\s*");
    private static final String YES = "是";
    private static final String NO = "否";

    private final Heading heading;
    private final SheetRow row;
    private final FoundFaults faults;

    RosterRow(Heading heading, SheetRow row, FoundFaults faults) {
        this.heading = heading;
        this.row = row;
        this.faults = faults;
    }

    int line() {
        return row.number();
    }

    void fault(Column column, Reason reason, Object... arguments) {
        faults.inCell(line(), heading.place(column), reason, arguments);
    }

    /**
     * The person. What stands for a cell with a fault matters to nobody, since a file with a fault
     * is not stored; the row's other cells are still held against other rows.
     */
    Staff read(String organisation) {
        return new Staff(
                organisation,
                number(),
                text(Column.NAME),
                unit(),
                choice(Column.CATEGORY, Category.values(), Category::label),
                choice(Column.POST, Post.values(), Post::label),
                head(),
                inChargeOf());
    }

    /** Digits typed in full width are digits. */
    private String number() {
        var number = Normalizer.normalize(text(Column.NUMBER), Normalizer.Form.NFKC);
        if (!number.isEmpty() && !NUMBER_FORM.matcher(number).matches()) {
            fault(Column.NUMBER, Reason.NUMBER_FORM);
        }
        return number;
    }

    private String unit() {
        var unit = text(Column.UNIT);
        if (BETWEEN_UNITS.matcher(unit).find()) {
            fault(Column.UNIT, Reason.UNIT_SEPARATOR);
        }
        return unit;
    }

    private boolean head() {
        var said = text(Column.HEAD);
        if (!List.of(YES, NO, "").contains(said)) {
            fault(Column.HEAD, Reason.UNKNOWN_CHOICE, YES + "、" + NO);
        }
        return said.equals(YES);
    }

    private List<String> inChargeOf() {
        return BETWEEN_UNITS
                .splitAsStream(text(Column.IN_CHARGE_OF))
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private <C> C choice(Column column, C[] choices, Function<C, String> label) {
        var said = text(column);
        for (var choice : choices) {
            if (label.apply(choice).equals(said)) {
                return choice;
            }
        }
        if (!said.isEmpty()) {
            var labels = Stream.of(choices).map(label).collect(joining("、"));
            fault(column, Reason.UNKNOWN_CHOICE, labels);
        }
        return choices[0];
    }

    /** The text of a cell, or an empty one if it has a fault. */
    private String text(Column column) {
        var place = heading.place(column);
        var text = row.cell(place);
        if (row.formulas().contains(place)) {
            fault(column, Reason.FORMULA);
        } else if (text.isEmpty() && column.isRequired()) {
            fault(column, Reason.BLANK, column.heading());
        } else if (text.codePointCount(0, text.length()) > column.most()) {
            fault(column, Reason.TOO_LONG, column.most());
        } else if (text.codePoints().anyMatch(RosterRow::isInvisible)) {
            fault(column, Reason.INVISIBLE);
        } else {
            return text;
        }
        return "";
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
