package org.gongping.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.RosterFile.Reading;
import org.gongping.organisation.sheet.Sheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

/** The template is what the import reads. */
class RosterTemplateTest {

    private final byte[] template = new RosterTemplate().write();

    @Test
    void theUntouchedTemplateHasAllColumnsAndNobody() throws Exception {
        var rows = Sheet.read("模板.xlsx", template, RosterFile.MOST_ROWS);

        var reading = RosterFile.read("wf", rows);

        assertThat(reading)
                .isEqualTo(
                        new Reading.Faulty(
                                List.of(new CellFault(2, null, Reason.NO_ROWS, List.of()))));
    }

    @Test
    void theExampleIsARowThatCouldBeImported() throws Exception {
        var rows = Sheet.read("模板.xlsx", template, RosterFile.MOST_ROWS);

        assertThat(String.join("|", rows.get(1).cells()))
                .isEqualTo("示例|张三(示例,导入时跳过此行)|办公室|班子成员|主要负责同志|是|办公室、权益部");
    }

    @Test
    void choicesAreOfferedForTheColumnsThatHaveThem() throws IOException {
        assertThat(sheetXml())
                .contains("sqref=\"D2:D20001\"", "sqref=\"E2:E20001\"", "sqref=\"F2:F20001\"");
    }

    private String sheetXml() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
