package org.gongping.organisation.sheet;

import java.util.List;
import java.util.Locale;

/** Reads the first sheet of a file that strangers made: bounded in every direction. */
public final class Sheet {

    /** Cells beyond this many are not looked at. */
    static final int MOST_COLUMNS = 64;

    /** Characters of a cell beyond this many are dropped; every field allows far fewer. */
    static final int MOST_CHARACTERS = 10_000;

    private Sheet() {}

    /**
     * The rows of an .xlsx file, or of a .csv file in UTF-8 or GB18030, without the blank ones.
     *
     * @param name the file's name; its ending says what it is
     * @param mostRows rows beyond this many are not read
     */
    public static List<SheetRow> read(String name, byte[] content, int mostRows)
            throws UnreadableSheetException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return XlsxSheet.read(content, mostRows);
        }
        if (lower.endsWith(".csv")) {
            return CsvSheet.read(content, mostRows);
        }
        throw new UnreadableSheetException("Neither .xlsx nor .csv");
    }

    /** The letters by which a spreadsheet names a column, from index 0. */
    public static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** A cell's text as it is taken: without spaces around it, of any kind. */
    static String text(String raw) {
        var kept = raw.length() > MOST_CHARACTERS ? raw.substring(0, MOST_CHARACTERS) : raw;
        return kept.replace('\u00a0', ' ').strip();
    }
}
