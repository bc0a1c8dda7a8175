package org.gongping.scheme;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Subject;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office under the women's federation's scheme, worked by hand. A review is 30% the principal's
 * mark, 20% the mean of two deputies' and 50% the mean of three of the staff.
 *
 * <pre>
 * staff  principal  deputies      staff                 review        points
 * s1     96         95 97 → 96    96 96 96 → 96         96            2 + 1 + 4·0.1 = 3.4 → 3
 * s2     95         90 95 → 92.5  94 95 95 → 284/3      94.333…       0.5 + 0.3 + 0.2 = 1
 * s3     90         90 90 → 90    90 90 90 → 90         90            2 and 1 for one event: 2
 * s4     92         92 92 → 92    92 92 92 → 92         92            none: 0
 * s5     91         90 91 → 90.5  90 91 92 → 91         90.9          0.1
 * s6     85         80 85 → 82.5  83 84 84 → 251/3      83.8333…      −2·0.1 − 0.5 = −0.7
 * s7     60         61 62 → 61.5  60 61 63 → 184/3      60.9666…      1 − 2·2 − 2 = −5
 * s8     0          0 0 → 0       0 0 1 → 1/3           0.1666…       −1
 * s9     80         none          80 80 80              incomplete    0.1, and 2 not yet verified
 * </pre>
 *
 * Totals: 99, 95.333…, 92, 92, 91, 83.1333…, 55.9666…, −0.8333…; s9 provisionally 0.1. s1's rewards
 * are capped; s3 and s7 have two entries about one event each, of which the larger counts. Eight
 * are ranked: 15% of 8 is 1.2, one place for 优秀; 40% is 3.2, three places for the first prize. s3
 * and s4 tie on places 3 and 4, so under DOWN both take the second prize.
 *
 * <p>Leaders: l1 95.5 + 1 and l2 96 + 0.5 tie at 96.5; l3 93; l4 has no city score, −2 so far.
 * Seconded: x1 88.5, x2 91, x3 none.
 */
final class FederationOffice {
    private FederationOffice() {}

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 9; i >= 1; i--) {
            subjects.add(new Subject("s" + i, "staff"));
        }
        List.of("l1", "l2", "l3", "l4").forEach(id -> subjects.add(new Subject(id, "leaders")));
        List.of("x3", "x2", "x1").forEach(id -> subjects.add(new Subject(id, "seconded")));
        return subjects;
    }

    static List<Fact> facts() {
        return Stream.of(
                        votes("s1", "96", "95 97", "96 96 96"),
                        votes("s2", "95", "90 95", "94 95 95"),
                        votes("s3", "90", "90 90", "90 90 90"),
                        votes("s4", "92", "92 92", "92 92 92"),
                        votes("s5", "91", "90 91", "90 91 92"),
                        votes("s6", "85", "80 85", "83 84 84"),
                        votes("s7", "60", "61 62", "60 61 63"),
                        votes("s8", "0", "0 0", "0 0 1"),
                        votes("s9", "80", "", "80 80 80"),
                        entries(),
                        List.of(
                                city("l1", "95.5", "excellent"),
                                city("l2", "96", "competent"),
                                city("l3", "93", "basic"),
                                city("x1", "88.5", "excellent"),
                                city("x2", "91", "competent")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> entries() {
        return List.of(
                entry("s1", "commendation-national", 1, "a"),
                entry("s1", "commendation-provincial", 1, "b"),
                entry("s1", "web-publicity", 4, null),
                entry("s2", "commendation-prefecture", 1, null),
                entry("s2", "information-national", 1, null),
                entry("s2", "information-provincial", 1, null),
                entry("s3", "commendation-provincial", 1, "e"),
                entry("s3", "commendation-national", 1, "e"),
                entry("s5", "web-publicity", 1, null),
                entry("s6", "monthly-task-missed", 2, null),
                entry("s6", "absence", 1, null),
                entry("s7", "key-work-praised", 1, null),
                entry("s7", "duty-breach", 2, null),
                entry("s7", "off-task-found", 1, "x"),
                entry("s7", "off-task-notice", 1, "x"),
                entry("s8", "off-task-found", 1, null),
                entry("s9", "web-publicity", 1, null),
                entry("s9", "commendation-national", 1, null, Fact.State.SUBMITTED),
                entry("l1", "key-work-praised", 1, null),
                entry("l2", "commendation-prefecture", 1, null),
                entry("l4", "duty-breach", 1, null));
    }

    private static List<Fact> votes(
            String subject, String principal, String deputies, String staff) {
        List<Fact> marks = new ArrayList<>();
        marks(marks, subject, "principal", principal);
        marks(marks, subject, "deputies", deputies);
        marks(marks, subject, "staff", staff);
        return marks;
    }

    private static void marks(List<Fact> to, String subject, String group, String marks) {
        for (String mark : marks.isEmpty() ? new String[0] : marks.split(" ")) {
            to.add(new Fact.BallotMark("review", subject, group, new BigDecimal(mark)));
        }
    }

    private static Fact entry(String subject, String item, int count, @Nullable String event) {
        return entry(subject, item, count, event, Fact.State.VERIFIED);
    }

    private static Fact entry(
            String subject, String item, int count, @Nullable String event, Fact.State state) {
        return new Fact.LedgerEntry(
                "points", subject, item, count, event, state, List.of(), "claim of " + item);
    }

    private static Fact city(String subject, String score, String grade) {
        return new Fact.ImportedScore("city", subject, new BigDecimal(score), grade, null);
    }

    static List<Previous> previous() {
        return List.of(
                new Previous("s1", "staff", 1, "excellent"),
                new Previous("s2", "staff", 5, "competent"),
                new Previous("s4", "staff", 2, "competent"),
                new Previous("l1", "staff", 3, "competent"),
                new Previous("retired", "staff", 4, "competent"));
    }
}
