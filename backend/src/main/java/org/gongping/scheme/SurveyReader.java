package org.gongping.scheme;

import org.gongping.scoring.Survey;

import java.math.BigDecimal;
import java.util.List;

/** Reads surveys. */
final class SurveyReader {
    private static final Survey.Scale SCALE = new Survey.Scale(BigDecimal.ZERO, BigDecimal.TEN);
    private static final int ENDS = 2;

    private SurveyReader() {}

    static Survey read(Spot spot) {
        Section survey = spot.section();
        return survey.close(
                new Survey(
                        survey.number("max"),
                        survey.get("scale", SurveyReader::scale, SCALE),
                        survey.needList("waves", SurveyReader::wave),
                        survey.list("strata", SurveyReader::stratum)));
    }

    private static Survey.Scale scale(Spot spot) {
        List<Spot> ends = spot.items();
        return ends.size() == ENDS
                ? new Survey.Scale(ends.getFirst().number(), ends.getLast().number())
                : spot.hole("must be the lowest and the highest answer, such as [0, 10]", SCALE);
    }

    private static Survey.Wave wave(Spot spot) {
        Section wave = spot.section();
        String id = wave.text("id");
        return wave.close(new Survey.Wave(id, wave.title(id), wave.number("weight")));
    }

    private static Survey.Stratum stratum(Spot spot) {
        Section stratum = spot.section();
        String id = stratum.text("id");
        return stratum.close(new Survey.Stratum(id, stratum.title(id), stratum.number("share")));
    }
}
