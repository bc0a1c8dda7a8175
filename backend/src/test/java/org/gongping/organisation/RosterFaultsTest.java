package org.gongping.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongping.organisation.CellFault.Reason.BLANK;
import static org.gongping.organisation.CellFault.Reason.COLUMN_TWICE;
import static org.gongping.organisation.CellFault.Reason.FORMULA;
import static org.gongping.organisation.CellFault.Reason.INVISIBLE;
import static org.gongping.organisation.CellFault.Reason.MISSING_COLUMN;
import static org.gongping.organisation.CellFault.Reason.NO_ROWS;
import static org.gongping.organisation.CellFault.Reason.NUMBER_FORM;
import static org.gongping.organisation.CellFault.Reason.NUMBER_TWICE;
import static org.gongping.organisation.CellFault.Reason.SECOND_HEAD;
import static org.gongping.organisation.CellFault.Reason.SECOND_LEADER;
import static org.gongping.organisation.CellFault.Reason.TOO_LONG;
import static org.gongping.organisation.CellFault.Reason.TOO_MANY_ROWS;
import static org.gongping.organisation.CellFault.Reason.UNIT_SEPARATOR;
import static org.gongping.organisation.CellFault.Reason.UNKNOWN_CHOICE;
import static org.gongping.organisation.CellFault.Reason.UNKNOWN_UNIT;

import org.gongping.organisation.CellFault.Reason;
import org.gongping.organisation.RosterFile.Reading;
import org.gongping.organisation.sheet.Sheet;
import org.gongping.organisation.sheet.UnreadableSheetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each fault of a roster file is told at its cell. */
class RosterFaultsTest {

    @Test
    void aFileWithoutFaultIsARoster() throws Exception {
        assertThat(read(Files.SMALL)).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void everyMissingColumnIsNamed() throws Exception {
        assertThat(faults("工号,姓名,单位,人员类别,职务\n1001,王敏,办公室,班子成员,主要负责同志"))
                .containsExactly(
                        fault(1, null, MISSING_COLUMN, "单位负责人"),
                        fault(1, null, MISSING_COLUMN, "分管单位"));
    }

    @Test
    void aColumnMayStandOnlyOnce() throws Exception {
        assertThat(faults(Files.HEADING + ",姓名\n"))
                .containsExactly(fault(1, "H", COLUMN_TWICE, "姓名"));
    }

    @Test
    void columnsMayStandInAnyOrderBesideOthers() throws Exception {
        var reading = read("备注,姓名,工号,单位,职务,人员类别,分管单位,单位负责人\n新来,王敏,1,办公室,干部职工,见习人员,,是");

        assertThat(reading).isInstanceOf(Reading.Sound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ,王敏,办公室,班子成员,干部职工,,      | A | BLANK          | 工号
                    1,,办公室,班子成员,干部职工,,         | B | BLANK          | 姓名
                    1,王敏,,班子成员,干部职工,,           | C | BLANK          | 单位
                    1,王敏,办公室,,干部职工,,             | D | BLANK          | 人员类别
                    1,王敏,办公室,班子成员,,,             | E | BLANK          | 职务
                    1,王敏,办公室,班子,干部职工,,         | D | UNKNOWN_CHOICE | 班子成员、一般干部职工、见习人员、挂职干部
                    1,王敏,办公室,班子成员,主任,,         | E | UNKNOWN_CHOICE | 主要负责同志、单位副职、干部职工
                    1,王敏,办公室,班子成员,干部职工,对,   | F | UNKNOWN_CHOICE | 是、否
                    1,王敏,办公室,班子成员,干部职工,,财务 | G | UNKNOWN_UNIT   | 财务
                    1 2,王敏,办公室,班子成员,干部职工,,   | A | NUMBER_FORM    |
                    a:b,王敏,办公室,班子成员,干部职工,,   | A | NUMBER_FORM    |
                    -1,王敏,办公室,班子成员,干部职工,,    | A | NUMBER_FORM    |
                    1,王\u200b敏,办公室,班子成员,干部职工,, | B | INVISIBLE    |
                    1,王敏,甲、乙,班子成员,干部职工,,     | C | UNIT_SEPARATOR |
                    """)
    void aFaultStandsAtItsCell(String row, String column, Reason reason, String argument)
            throws Exception {
        var found = faults(Files.HEADING + "\n" + row);

        var arguments = argument == null ? new Object[0] : new Object[] {argument};
        assertThat(found).containsExactly(fault(2, column, reason, arguments));
    }

    @Test
    void textsHaveTheirLengths() throws Exception {
        var row = "%s,%s,%s,班子成员,干部职工,,";
        var longest = row.formatted("1".repeat(32), "王".repeat(50), "办".repeat(60));
        var longer = row.formatted("2".repeat(33), "王".repeat(51), "办".repeat(61));

        assertThat(faults(Files.HEADING + "\n" + longest + "\n" + longer))
                .containsExactly(
                        fault(3, "A", TOO_LONG, 32),
                        fault(3, "B", TOO_LONG, 50),
                        fault(3, "C", TOO_LONG, 60));
    }

    @Test
    void whatMayStandOnceNamesTheFirstRow() throws Exception {
        var rows =
                """

                1,甲,办公室,班子成员,干部职工,是,办公室
                2,乙,办公室,班子成员,干部职工,是,办公室
                1,丙,办公室,班子成员,干部职工,否,
                """;
        assertThat(faults(Files.HEADING + rows))
                .containsExactly(
                        fault(3, "F", SECOND_HEAD, "办公室", 2),
                        fault(3, "G", SECOND_LEADER, "办公室", 2),
                        fault(4, "A", NUMBER_TWICE, "1", 2));
    }

    @Test
    void allFaultsAreToldInOrderOfRowAndColumn() throws Exception {
        var rows =
                """

                ,甲,办公室,干部,干部职工,,无此部
                3,,办公室,班子成员,干部职工,,
                """;
        assertThat(faults(Files.HEADING + rows))
                .extracting(CellFault::row, CellFault::column, CellFault::reason)
                .containsExactly(
                        tuple(2, "A", BLANK),
                        tuple(2, "D", UNKNOWN_CHOICE),
                        tuple(2, "G", UNKNOWN_UNIT),
                        tuple(3, "B", BLANK));
    }

    @Test
    void aFileWithoutPeopleIsNoRoster() throws Exception {
        assertThat(faults("")).containsExactly(fault(1, null, NO_ROWS));
        assertThat(faults(Files.HEADING)).containsExactly(fault(2, null, NO_ROWS));
        assertThat(faults(Files.HEADING + "\n示例,张三,办公室,一般干部职工,干部职工,是,"))
                .containsExactly(fault(2, null, NO_ROWS));
    }

    @Test
    void aRosterHoldsTwentyThousandPeople() throws Exception {
        assertThat(read(many(20_000))).isInstanceOf(Reading.Sound.class);
        assertThat(faults(many(20_001)))
                .containsExactly(fault(20_002, null, TOO_MANY_ROWS, 20_000));
    }

    @Test
    void aFormulaIsNotTaken() throws Exception {
        var file =
                Files.xlsx(sheet -> {
                    Files.put(sheet, Files.SMALL);
                    sheet.formula(2, 1, "CONCATENATE(\"李\",\"静\")");
                });

        assertThat(((Reading.Faulty) read("a.xlsx", file)).faults())
                .containsExactly(fault(3, "B", FORMULA));
    }

    @Test
    void whatCannotBeSeenIsNotTaken() throws Exception {
        assertThat(faults(Files.HEADING + "\n1,\"王\n敏\",办公室,班子成员,干部职工,,"))
                .containsExactly(fault(2, "B", INVISIBLE));
        assertThat(faults(Files.HEADING + "\n1,王敏,甲,班子成员,干部职工,,\n2,李静,乙;丙,班子成员,干部职工,,"))
                .containsExactly(fault(3, "C", UNIT_SEPARATOR));
        assertThat(faults(Files.HEADING + "\na/b,王敏,甲,班子成员,干部职工,,"))
                .containsExactly(fault(2, "A", NUMBER_FORM));
    }

    private static String many(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(n -> n + ",王敏,办公室,一般干部职工,干部职工,,")
                .collect(Collectors.joining("\n", Files.HEADING + "\n", "\n"));
    }

    private static CellFault fault(int row, String column, Reason reason, Object... arguments) {
        return new CellFault(row, column, reason, List.of(arguments));
    }

    private static List<CellFault> faults(String csv) throws UnreadableSheetException {
        return ((Reading.Faulty) read(csv)).faults();
    }

    private static Reading read(String csv) throws UnreadableSheetException {
        return read("a.csv", Files.csv(csv));
    }

    private static Reading read(String name, byte[] content) throws UnreadableSheetException {
        return RosterFile.read("wf", Sheet.read(name, content, RosterFile.MOST_ROWS));
    }
}
