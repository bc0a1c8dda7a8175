package org.gongping.organisation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of strangers are read within bounds, or refused. */
class SheetTest {

    private static final int ROWS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls", "a.pdf", "", "xlsx"})
    void whatIsNoSheetIsRefused(String name) {
        assertRefused(name, "工号,姓名".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (var mebibyte = 0; mebibyte < 65; mebibyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(bomb.size()).isLessThan(100_000);
        assertThatThrownBy(() -> Sheet.read("a.xlsx", bomb.toByteArray(), ROWS))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("Too large when unpacked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "ZZZZZZ1", "AAAA1"})
    void aCellBeyondTheLastColumnIsRefusedBeforeItFillsTheMemory(String reference)
            throws IOException {
        assertThatThrownBy(() -> Sheet.read("a.xlsx", workbookWithCell(reference), ROWS))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("A cell beyond the last column");
    }

    @Test
    void aCellInTheLastColumnIsRead() throws Exception {
        assertThat(Sheet.read("a.xlsx", workbookWithCell("XFD1"), ROWS)).isEmpty();
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.closeEntry();
        }

        assertRefused("a.xlsx", archive.toByteArray());
    }

    /** A workbook whose only cell, in A1 at first, says that it stands elsewhere. */
    private static byte[] workbookWithCell(String reference) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var book = new Workbook(plain, "test", "1.0")) {
            book.newWorksheet("a").value(0, 0, "x");
        }
        var changed = new ByteArrayOutputStream();
        var channel = new SeekableInMemoryByteChannel(plain.toByteArray());
        try (var from = ZipFile.builder().setSeekableByteChannel(channel).get();
                var to = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(from.getEntries())) {
                var bytes = from.getInputStream(entry).readAllBytes();
                var text = new String(bytes, StandardCharsets.UTF_8);
                var moved = text.replace("r=\"A1\"", "r=\"" + reference + "\"");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(moved.getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return changed.toByteArray();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertRefused("a.csv", new byte[] {(byte) 0xff, (byte) 0xff, 0});
    }

    @Test
    void anUnclosedQuoteIsRefused() {
        assertRefused("a.csv", "a,\"b\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsKeepTheirNumbersBesideBlankOnes() throws Exception {
        var rows = Sheet.read("a.csv", "a\n\n , \n b ,c\n".getBytes(StandardCharsets.UTF_8), ROWS);

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of("a"), Set.of()),
                        new SheetRow(4, List.of("b", "c"), Set.of()));
    }

    @Test
    void noMoreRowsAreReadThanWanted() throws Exception {
        var rows = Sheet.read("a.csv", "a\n\nb\nc\n".getBytes(StandardCharsets.UTF_8), 2);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Test", "1.0")) {
            var sheet = book.newWorksheet("a");
            sheet.value(0, 0, "=1+1");
            sheet.value(0, 1, "@a");
            sheet.formula(0, 2, "1+1");
            sheet.value(2, 0, 1001.50);
            sheet.value(2, 2, true);
        }

        assertThat(Sheet.read("a.xlsx", file.toByteArray(), ROWS))
                .containsExactly(
                        new SheetRow(1, List.of("=1+1", "@a", ""), Set.of(2)),
                        new SheetRow(3, List.of("1001.5", "", "1"), Set.of()));
    }

    @Test
    void aNumberThatWouldFillTheMemoryWithZerosStaysAsItIsWritten() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Test", "1.0")) {
            var sheet = book.newWorksheet("a");
            sheet.value(0, 0, new BigDecimal("1E+999999999"));
            sheet.value(0, 1, new BigDecimal("1E-999999999"));
            sheet.value(0, 2, new BigDecimal("1.5E+3"));
        }

        assertThat(Sheet.read("a.xlsx", file.toByteArray(), ROWS))
                .containsExactly(
                        new SheetRow(1, List.of("1E+999999999", "1E-999999999", "1500"), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
    void columnsAreNamedAsASpreadsheetDoes(int index, String letter) {
        assertThat(Sheet.letter(index)).isEqualTo(letter);
    }

    private static void assertRefused(String name, byte[] content) {
        assertThatThrownBy(() -> Sheet.read(name, content, ROWS))
                .isInstanceOf(UnreadableSheetException.class);
    }
}
