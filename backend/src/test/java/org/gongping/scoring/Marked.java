package org.gongping.scoring;

import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.name;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small sheets, ratings and surveys, and their facts about subject {@code a}. */
final class Marked {
    private Marked() {}

    static Sheet sheet(Missing missing, Indicator... indicators) {
        return new Sheet(List.of(indicators), missing);
    }

    static Indicator leaf(String id, String points, Indicator.Aspect... aspects) {
        return indicator(id, points, List.of(), List.of(aspects));
    }

    static Indicator branch(String id, String points, Indicator... below) {
        return indicator(id, points, List.of(below), List.of());
    }

    static Indicator indicator(
            String id, String points, List<Indicator> below, List<Indicator.Aspect> aspects) {
        String clause = "clause of " + id;
        return new Indicator(id, name(id), clause, dec(points), below, aspects, null, null, null);
    }

    static Indicator.Aspect aspect(String id, String weight) {
        return new Indicator.Aspect(id, name(id), dec(weight));
    }

    static Fact.SheetMark sheetMark(String indicator, @Nullable String aspect, String mark) {
        return new Fact.SheetMark("sheet", "a", indicator, aspect, dec(mark), null);
    }

    static Rating rating(String... aspectsAndPoints) {
        return new Rating(
                Arrays.stream(aspectsAndPoints)
                        .map(a -> a.split(" "))
                        .map(a -> new Rating.Aspect(a[0], name(a[0]), dec(a[1])))
                        .toList(),
                Rating.Combine.MEAN);
    }

    static Fact ratingMark(String rater, String aspect, String mark) {
        return new Fact.RatingMark("leaders", "a", rater, aspect, dec(mark));
    }

    static Survey survey(String max, String low, String high, String waves, String strata) {
        return new Survey(
                dec(max),
                new Survey.Scale(dec(low), dec(high)),
                pairs(waves).map(w -> new Survey.Wave(w[0], name(w[0]), dec(w[1]))).toList(),
                pairs(strata).map(s -> new Survey.Stratum(s[0], name(s[0]), dec(s[1]))).toList());
    }

    /** Answers of one wave and stratum. */
    static List<Fact> answers(String wave, @Nullable String stratum, String answers) {
        return Arrays.stream(answers.split(" "))
                .map(answer -> (Fact) answer(wave, stratum, answer))
                .toList();
    }

    static Fact.SurveyAnswer answer(String wave, @Nullable String stratum, String answer) {
        return new Fact.SurveyAnswer("public", "a", wave, stratum, dec(answer));
    }

    static Fact total(String total, String of) {
        return new Fact.NestedTotal("nested", "a", dec(total), dec(of), "report 3");
    }

    private static Stream<String[]> pairs(String text) {
        return text.isEmpty()
                ? Stream.empty()
                : Arrays.stream(text.split(",")).map(pair -> pair.strip().split(" "));
    }
}
