package org.gongping.organisation;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/** Roster files made by hand. */
public final class Files {

    public static final String HEADING = "工号,姓名,单位,人员类别,职务,单位负责人,分管单位";

    /** Four people in two units: two heads, and a principal in charge of both. */
    public static final String SMALL =
            HEADING
                    + """

                    1001,王敏,办公室,班子成员,主要负责同志,,办公室、权益部
                    1002,李静,办公室,一般干部职工,干部职工,是,
                    1003,赵云,权益部,一般干部职工,单位副职,是,
                    1004,钱芳,权益部,挂职干部,干部职工,,
                    """;

    private Files() {}

    public static Caller office(String organisation) {
        return new Caller(organisation, "1002", Set.of(Role.STAFF, Role.OFFICE), false);
    }

    public static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet. */
    static byte[] xlsx(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("花名册");
            fill.accept(sheet);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Puts texts into the sheet as a .csv file has them. */
    static void put(Worksheet sheet, String csv) {
        var lines = csv.split("\n", -1);
        for (var row = 0; row < lines.length; row++) {
            var cells = lines[row].split(",", -1);
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
