package org.gongping.organisation;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The roster template: an .xlsx file with the headings, choices to pick from, and an example row
 * that the import passes over.
 */
@Component
public class RosterTemplate {

    private static final List<String> EXAMPLE =
            List.of(
                    RosterFile.EXAMPLE,
                    "张三(示例,导入时跳过此行)",
                    "办公室",
                    Category.LEADER.label(),
                    Post.PRINCIPAL.label(),
                    "是",
                    "办公室、权益部");

    private static final List<Column> COLUMNS = List.of(Column.values());

    private static final int WIDTH = 16;

    /** The file's bytes. */
    public byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gongping", "1.0")) {
            var sheet = book.newWorksheet("花名册");
            fill(sheet);
            offerChoices(sheet, book.newWorksheet("选项"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet) {
        for (var place = 0; place < COLUMNS.size(); place++) {
            sheet.value(0, place, COLUMNS.get(place).heading());
            sheet.style(0, place).bold().set();
            sheet.width(place, WIDTH);
            sheet.value(1, place, EXAMPLE.get(place));
        }
        // Numbers typed into a text column keep their leading zeros.
        sheet.style(0).format("@").set();
        sheet.freezePane(0, 1);
    }

    private static void offerChoices(Worksheet sheet, Worksheet choices) {
        choices.setVisibilityState(VisibilityState.HIDDEN);
        offer(sheet, choices, Column.CATEGORY, Stream.of(Category.values()).map(Category::label));
        offer(sheet, choices, Column.POST, Stream.of(Post.values()).map(Post::label));
        offer(sheet, choices, Column.HEAD, Stream.of("是"));
    }

    private static void offer(
            Worksheet sheet, Worksheet choices, Column column, Stream<String> labels) {
        var place = COLUMNS.indexOf(column);
        var all = labels.toList();
        for (var row = 0; row < all.size(); row++) {
            choices.value(row, place, all.get(row));
        }
        sheet.range(1, place, RosterFile.MOST_PEOPLE, place)
                .validateWithList(choices.range(0, place, all.size() - 1, place))
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.heading())
                .error(String.join("、", all))
                .showErrorMessage(true);
    }
}
