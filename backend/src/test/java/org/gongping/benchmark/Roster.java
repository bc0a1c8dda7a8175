package org.gongping.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up people of an office: a principal and two deputies, ordinary staff who are ranked, and
 * seconded cadres who are not but may vote.
 */
record Roster(int ordinary, int seconded) {

    /** How many lead. */
    static final int LEADERS = 3;

    private static final int UNIT = 50;
    private static final String HEADINGS = "工号,姓名,单位,人员类别,职务,单位负责人,分管单位";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    /** Staff number of an ordinary person, from 0. */
    static String number(int ordinary) {
        return String.valueOf(20_000 + ordinary);
    }

    /** The roster as a file to import. */
    Map<String, String> file() {
        var leaders =
                IntStream.range(0, LEADERS)
                        .mapToObj(at -> row(10_000 + at, "班子成员", at == 0 ? "主要负责同志" : "单位副职"));
        var staff = IntStream.range(0, ordinary).mapToObj(at -> row(20_000 + at, "一般干部职工", "干部职工"));
        var cadres = IntStream.range(0, seconded).mapToObj(at -> row(40_000 + at, "挂职干部", "干部职工"));
        var csv =
                Stream.of(Stream.of(HEADINGS), leaders, staff, cadres)
                        .flatMap(rows -> rows)
                        .collect(Collectors.joining("\n"));
        var content = Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
        return Map.of("name", "roster.csv", "content", content);
    }

    private static String row(int number, String category, String post) {
        var name = "" + pick(SURNAMES, number) + pick(GIVEN, number / 16) + pick(GIVEN, number / 5);
        var unit = "第%d科".formatted(number % 10_000 / UNIT + 1);
        return "%d,%s,%s,%s,%s,,".formatted(number, name, unit, category, post);
    }

    private static char pick(String characters, int at) {
        return characters.charAt(at % characters.length());
    }
}
