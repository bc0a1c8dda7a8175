package org.gongping.organisation.sheet;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the first sheet of an Office Open XML workbook (ISO/IEC 29500); runs nothing in it. */
final class XlsxSheet {

    /** A roster of 20,000 people unpacks to less than a third of this. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    /** No number that a spreadsheet can hold (15 digits, up to 1E308) has more places. */
    private static final int MOST_PLACES = 400;

    private XlsxSheet() {}

    static List<SheetRow> read(byte[] content, int mostRows) throws UnreadableSheetException {
        try {
            refuseBombs(content);
            FarCells.refuse(content);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                    var rows = book.getFirstSheet().openStream()) {
                return rows.map(XlsxSheet::row)
                        .filter(row -> !row.isBlank())
                        .limit(mostRows)
                        .toList();
            }
        } catch (IOException | RuntimeException e) {
            // The reader answers a broken file with whatever its parts happen to throw.
            throw new UnreadableSheetException(e);
        }
    }

    /** Unpacks everything once and keeps nothing: what a header says of its size may be a lie. */
    private static void refuseBombs(byte[] content) throws IOException, UnreadableSheetException {
        var channel = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var left = MOST_UNPACKED;
            var buffer = new byte[BUFFER];
            for (var entry : Collections.list(zip.getEntries())) {
                try (var unpacked = zip.getInputStream(entry)) {
                    for (var read = unpacked.read(buffer);
                            read >= 0;
                            read = unpacked.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new UnreadableSheetException("Too large when unpacked");
                        }
                    }
                }
            }
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        Set<Integer> formulas = new HashSet<>();
        var width = Math.min(row.getCellCount(), Sheet.MOST_COLUMNS);
        for (var index = 0; index < width; index++) {
            var cell = row.getCell(index);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(index);
            }
            cells.add(text(cell));
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    /** Written out, a few characters such as 1E999999999 would fill the memory with zeros. */
    private static String plain(Cell cell) {
        var number = cell.asNumber().stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_PLACES
                ? Sheet.text(cell.getRawValue())
                : Sheet.text(number.toPlainString());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> plain(cell);
            case STRING -> Sheet.text(cell.asString());
            case BOOLEAN, ERROR -> Sheet.text(cell.getRawValue());
            case FORMULA, EMPTY -> "";
        };
    }
}
