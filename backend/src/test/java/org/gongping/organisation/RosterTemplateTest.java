package org.gongping.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.RosterFile.Reading;
import org.gongping.organisation.sheet.Sheet;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
                .contains("'!$D$1:$D$4<", "'!$E$1:$E$3<", "'!$F$1:$F$1<")
                .contains("sqref=\"D2:D20001\"", "sqref=\"E2:E20001\"", "sqref=\"F2:F20001\"");
    }

    @Test
    void theTemplateIsSmall() {
        assertThat(template.length).isLessThan(20_000);
    }

    private String sheetXml() throws IOException {
        var channel = new SeekableInMemoryByteChannel(template);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
