package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Indicator;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Missing;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

/** Sheets, ratings, surveys and nested totals are read with numbers as written. */
class MarkedComponentFileTest {
    private static final String FULL = Resource.text("full.yaml");

    @Test
    void indicatorSheetsAreReadWithTheirTree() {
        Sheet sheet = (Sheet) SchemeFile.read(FULL).orThrow().component("sheet").kind();
        assertThat(sheet.missing()).isEqualTo(Missing.ZERO);
        Indicator branch = sheet.indicators().getFirst();
        assertThat(branch.title().in("en")).isEqualTo("One");
        assertThat(branch.clause()).isEqualTo("七");
        assertThat(branch.points()).hasToString("7.50");
        assertThat(branch.isLeaf()).isFalse();
        Indicator leaf = branch.indicators().getFirst();
        assertThat(leaf.id()).isEqualTo("1.10");
        assertThat(leaf.measure()).isEqualTo(new LocalText(Map.of("en", "Counted")));
        assertThat(leaf.owner()).isEqualTo(LocalText.same("Office"));
        assertThat(leaf.due()).isEqualTo("12-31");
        assertThat(branch.indicators().getLast().aspects())
                .extracting(a -> a.id() + " " + a.title().in("en") + " " + a.weight())
                .containsExactly("done Done 90", "new new 10");
    }

    @Test
    void ratingsSurveysAndNestedTotalsAreRead() {
        Scheme scheme = SchemeFile.read(FULL).orThrow();
        Rating leaders = (Rating) scheme.component("leaders").kind();
        assertThat(leaders.combine()).isEqualTo(Rating.Combine.MEAN);
        assertThat(leaders.aspects())
                .extracting(a -> a.id() + " " + a.title().in("en") + " " + a.points())
                .containsExactly("team Team 1.5");
        Survey survey = (Survey) scheme.component("public").kind();
        assertThat(survey.max()).hasToString("3");
        assertThat(survey.scale())
                .isEqualTo(new Survey.Scale(new BigDecimal("-1"), new BigDecimal("5.0")));
        assertThat(survey.waves())
                .extracting(w -> w.id() + " " + w.title().in("en") + " " + w.weight())
                .containsExactly("july July 1");
        assertThat(survey.strata())
                .extracting(s -> s.id() + " " + s.title().in("en") + " " + s.share())
                .containsExactly("rural Rural 60.5");
        assertThat(scheme.component("special").kind())
                .isEqualTo(new Nested("services@12", new BigDecimal("30")));
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        Scheme scheme =
                SchemeFile.read(
                                SchemeFileTest.SMALL.replace(
                                        "  city: {imported: {}}",
                                        """
                                          city: {imported: {}}
                                          s: {sheet: {indicators: [{id: 1, points: 2}]}}
                                          r: {rating: {aspects: [{id: a, points: 1}]}}
                                          p: {survey: {max: 3, waves: [{id: w, weight: 1}]}}
                                        """))
                        .orThrow();
        Sheet sheet = (Sheet) scheme.component("s").kind();
        assertThat(sheet.missing()).isEqualTo(Missing.INCOMPLETE);
        Indicator leaf = sheet.indicators().getFirst();
        assertThat(leaf.isLeaf()).isTrue();
        assertThat(leaf.title()).isEqualTo(LocalText.same("1"));
        assertThat(leaf.measure()).isNull();
        assertThat(leaf.owner()).isNull();
        assertThat(leaf.due()).isNull();
        Rating rating = (Rating) scheme.component("r").kind();
        assertThat(rating.combine()).isEqualTo(Rating.Combine.MEAN);
        Survey survey = (Survey) scheme.component("p").kind();
        assertThat(survey.scale()).isEqualTo(new Survey.Scale(BigDecimal.ZERO, BigDecimal.TEN));
        assertThat(survey.strata()).isEmpty();
    }
}
