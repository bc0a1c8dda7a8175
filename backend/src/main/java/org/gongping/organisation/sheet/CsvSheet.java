package org.gongping.organisation.sheet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads comma-separated values (RFC 4180) as spreadsheets in China write them. */
final class CsvSheet {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvSheet() {}

    static List<SheetRow> read(byte[] content, int mostRows) throws UnreadableSheetException {
        try (var parser = FORMAT.parse(new StringReader(text(content)))) {
            return parser.stream()
                    .map(CsvSheet::row)
                    .filter(row -> !row.isBlank())
                    .limit(mostRows)
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheetException(e);
        }
    }

    private static SheetRow row(CSVRecord record) {
        var cells = record.stream().limit(Sheet.MOST_COLUMNS).map(Sheet::text).toList();
        return new SheetRow((int) record.getRecordNumber(), cells, Set.of());
    }

    /** Text that is sound UTF-8 is hardly ever sound GB18030 as well, so that is tried second. */
    private static String text(byte[] content) throws UnreadableSheetException {
        try {
            return withoutMark(decode(content, StandardCharsets.UTF_8));
        } catch (CharacterCodingException _) {
            try {
                return decode(content, GB18030);
            } catch (CharacterCodingException e) {
                throw new UnreadableSheetException(e);
            }
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
