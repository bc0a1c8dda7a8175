package org.gongping.scheme;

import org.gongping.scoring.Awards;
import org.gongping.scoring.Consequence;
import org.gongping.scoring.Distribution;
import org.gongping.scoring.Grading;
import org.gongping.scoring.Prizes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads grading, prizes, awards and consequences. */
final class OutcomeReader {
    private static final int BOTH_CYCLES = 2;

    private OutcomeReader() {}

    static Grading grading(Spot spot) {
        Section form = spot.section();
        return form.close(
                switch (form.one("distribution", "thresholds", "imported")) {
                    case "distribution" -> form.need("distribution", s -> distribution(s, "grade"));
                    case "thresholds" ->
                            new Grading.Thresholds(
                                    form.needList("thresholds", OutcomeReader::threshold));
                    case "imported" -> new Grading.FromImported(form.text("imported"));
                    case null, default -> new Grading.Thresholds(List.of());
                });
    }

    static Prizes prizes(Spot spot) {
        Section form = spot.section();
        return form.close(
                switch (form.one("distribution", "byGrade")) {
                    case "distribution" -> form.need("distribution", s -> distribution(s, "prize"));
                    case "byGrade" ->
                            new Prizes.ByGrade(form.need("byGrade", s -> map(s, Spot::text)));
                    case null, default -> new Prizes.ByGrade(Map.of());
                });
    }

    static Awards awards(Spot spot) {
        Section awards = spot.section();
        return awards.close(
                new Awards(
                        awards.orNull("base", Spot::local),
                        awards.get("perGrade", OutcomeReader::percents, Map.of()),
                        awards.get("perPrize", OutcomeReader::percents, Map.of())));
    }

    static Consequence consequence(Spot spot) {
        Section consequence = spot.section();
        return consequence.close(
                new Consequence(
                        consequence.need("when", OutcomeReader::when),
                        consequence.needList("then", Spot::text)));
    }

    private static Distribution distribution(Spot spot, String name) {
        Section distribution = spot.section();
        return distribution.close(
                new Distribution(
                        distribution.choice("over", Distribution.Over.POOL),
                        distribution.needList("shares", share -> share(share, name)),
                        distribution.choice("rounding", Distribution.Rounding.LARGEST_REMAINDER),
                        distribution.choice("ties", Distribution.Ties.UP)));
    }

    private static Distribution.Share share(Spot spot, String name) {
        Section share = spot.section();
        return share.close(new Distribution.Share(share.text(name), share.number("percent")));
    }

    private static Grading.Threshold threshold(Spot spot) {
        Section threshold = spot.section();
        return threshold.close(
                new Grading.Threshold(
                        threshold.text("grade"), threshold.orNull("min", Spot::number)));
    }

    private static Consequence.When when(Spot spot) {
        Section when = spot.section();
        return when.close(
                switch (when.one("grade", "vetoed")) {
                    case "grade" ->
                            new Consequence.OnGrade(
                                    when.text("grade"),
                                    when.get("consecutive", OutcomeReader::both, false));
                    case "vetoed" -> when.need("vetoed", OutcomeReader::veto);
                    case null, default -> new Consequence.OnVeto();
                });
    }

    private static boolean both(Spot spot) {
        return spot.whole() == BOTH_CYCLES || spot.hole("must be 2", false);
    }

    private static Consequence.OnVeto veto(Spot spot) {
        return spot.flag()
                ? new Consequence.OnVeto()
                : spot.hole("must be true", new Consequence.OnVeto());
    }

    private static Map<String, BigDecimal> percents(Spot spot) {
        return map(spot, Spot::percent);
    }

    private static <T> Map<String, T> map(Spot spot, Function<Spot, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        spot.entries().forEach((key, value) -> map.put(key, reader.apply(value)));
        return map;
    }
}
