package org.gongping.benchmark;

import org.gongping.scheme.SchemeSource;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A city with as many organs as asked for, each with 40 facts: 26 marks on the sheet, 3 answers, 4
 * ballots, 5 aspects that a leader rated, a deduction and a bonus. Facts stand component by
 * component, as an office gathers them; nothing is shared between two of them but the names. The
 * same number gives the same city.
 */
record City(Scheme scheme, List<Subject> organs, List<Fact> facts, List<Previous> previous) {
    /** How many facts each organ has. */
    static final int FACTS_EACH = 40;

    private static final List<String> POOLS = List.of("party", "government", "congress", "mass");

    static City of(int organs) {
        Scheme scheme = preset();
        City city =
                new City(
                        scheme,
                        new ArrayList<>(organs),
                        new ArrayList<>(organs * FACTS_EACH),
                        new ArrayList<>(organs));
        Random random = new Random(organs);
        for (int n = 0; n < organs; n++) {
            String pool = POOLS.get(n % POOLS.size());
            String id = "unit-" + n;
            city.organs.add(new Subject(id, pool));
            city.previous.add(new Previous(id, pool, 1 + random.nextInt(organs), "good"));
        }
        city.sheets(random);
        city.answers(random);
        city.ballots(random);
        city.ratings(random);
        city.entries();
        return city;
    }

    private static Scheme preset() {
        try (var file = City.class.getResourceAsStream("/schemes/city-organs.yaml")) {
            byte[] text = Objects.requireNonNull(file).readAllBytes();
            return SchemeSource.of(new String(text, StandardCharsets.UTF_8)).scheme();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets(Random random) {
        Sheet sheet = (Sheet) scheme.component("sheet").kind();
        List<Indicator> leaves = sheet.all().filter(Indicator::isLeaf).toList();
        for (Subject organ : organs) {
            for (Indicator leaf : leaves) {
                BigDecimal mark = tenths(random, leaf.points().intValueExact());
                facts.add(new Fact.SheetMark("sheet", organ.id(), leaf.id(), null, mark, null));
            }
        }
    }

    private void answers(Random random) {
        for (Subject organ : organs) {
            for (int i = 0; i < 3; i++) {
                BigDecimal answer = tenths(random, 10);
                facts.add(new Fact.SurveyAnswer("public", organ.id(), "year", null, answer));
            }
        }
    }

    private void ballots(Random random) {
        for (Subject organ : organs) {
            for (int i = 0; i < 4; i++) {
                BigDecimal mark = tenths(random, 2);
                facts.add(new Fact.BallotMark("grassroots", organ.id(), "grassroots", mark));
            }
        }
    }

    private void ratings(Random random) {
        Rating rating = (Rating) scheme.component("leaders").kind();
        for (Subject organ : organs) {
            for (Rating.Aspect aspect : rating.aspects()) {
                BigDecimal mark = tenths(random, 1);
                facts.add(new Fact.RatingMark("leaders", organ.id(), "r1", aspect.id(), mark));
            }
        }
    }

    private void entries() {
        for (Subject organ : organs) {
            facts.add(entry("deductions", organ, "greening"));
            facts.add(entry("bonus", organ, "theory-article"));
        }
    }

    private static Fact entry(String component, Subject organ, String item) {
        return new Fact.LedgerEntry(
                component, organ.id(), item, 1, null, Fact.State.VERIFIED, List.of(), null);
    }

    private static BigDecimal tenths(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most * 10 + 1), 1);
    }
}
