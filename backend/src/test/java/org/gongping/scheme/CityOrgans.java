package org.gongping.scheme;

import org.gongping.scoring.Fact;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Forty units worked by hand: u1–u10 party departments, u11–u33 government, u34–u35 congress,
 * u36–u40 mass organisations.
 *
 * <pre>
 * sheet       every leaf at its full points, but 2.2 at 20 − n/4 for unit n: 90 − n/4
 * public      answers 7, 8 and 9: 3 · 8/10 = 2.4
 * grassroots  marks 1.4, 1.5 and 1.6: 1.5
 * leaders     five aspects at 0.9 and five at 0.8: (4.5 + 4)/2 = 4.25
 * </pre>
 *
 * <p>So unit n has 98.15 − n/4, and besides:
 *
 * <pre>
 * u5   awards 3 + 2 and an article 1 are 6, capped to 5:  96.90 + 5 = 101.90
 * u10  a complaint 1 and greening 0.2:                    95.65 − 1.2 = 94.45
 * u20  a crime 6, with three who are liable:              93.15 − 6 = 87.15
 * u30  an award not verified, and one crime not proven:   90.65
 * </pre>
 *
 * <p>Over all: u5 first; u10, at 94.45, after u14 (94.65) and before u15 (94.40); u20 after u40
 * (88.15). 10 excellent: u5, u1–u4, u6–u9, u11. 14 good: u12–u14, u10, u15–u19, u21–u25. 14 pass:
 * u26–u39. 2 fail: u40 and u20.
 */
final class CityOrgans {
    static final String PRESET = "city-organs";

    private CityOrgans() {}

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            String pool =
                    n <= 10 ? "party" : n <= 33 ? "government" : n <= 35 ? "congress" : "mass";
            subjects.add(new Subject("u" + n, pool));
        }
        return subjects;
    }

    static List<Fact> facts() {
        Sheet sheet = (Sheet) Presets.scheme(PRESET).component("sheet").kind();
        List<Indicator> leaves = sheet.all().filter(Indicator::isLeaf).toList();
        List<Fact> facts = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            unit(facts, leaves, n);
        }
        facts.add(entry("bonus", "u5", "award-national", "VERIFIED"));
        facts.add(entry("bonus", "u5", "award-region", "VERIFIED"));
        facts.add(entry("bonus", "u5", "theory-article", "VERIFIED"));
        facts.add(entry("deductions", "u10", "complaint", "VERIFIED"));
        facts.add(entry("deductions", "u10", "greening", "VERIFIED"));
        facts.add(entry("deductions", "u20", "crime", "VERIFIED", "wu", "head", "leader"));
        facts.add(entry("bonus", "u30", "award-national", "SUBMITTED"));
        facts.add(entry("deductions", "u30", "crime", "REJECTED", "he"));
        return facts;
    }

    private static void unit(List<Fact> facts, List<Indicator> leaves, int n) {
        String unit = "u" + n;
        for (Indicator leaf : leaves) {
            BigDecimal lost = BigDecimal.valueOf(n).divide(BigDecimal.valueOf(4));
            BigDecimal mark =
                    leaf.id().equals("2.2") ? leaf.points().subtract(lost) : leaf.points();
            facts.add(new Fact.SheetMark("sheet", unit, leaf.id(), null, mark, null));
        }
        for (String answer : List.of("7", "8", "9")) {
            facts.add(new Fact.SurveyAnswer("public", unit, "year", null, new BigDecimal(answer)));
        }
        for (String mark : List.of("1.4", "1.5", "1.6")) {
            facts.add(new Fact.BallotMark("grassroots", unit, "grassroots", new BigDecimal(mark)));
        }
        for (String aspect : List.of("team", "business", "style", "execution", "innovation")) {
            facts.add(new Fact.RatingMark("leaders", unit, "r1", aspect, new BigDecimal("0.9")));
            facts.add(new Fact.RatingMark("leaders", unit, "r2", aspect, new BigDecimal("0.8")));
        }
    }

    private static Fact entry(
            String component, String unit, String item, String state, String... liable) {
        return new Fact.LedgerEntry(
                component, unit, item, 1, null, Fact.State.valueOf(state), List.of(liable), null);
    }

    static List<Previous> previous() {
        return List.of(
                new Previous("u5", "party", 3, "good"),
                new Previous("u20", "government", 20, "pass"),
                new Previous("u40", "mass", 1, "fail"),
                new Previous("u36", "government", 1, "excellent"));
    }
}
