package org.gongping.scheme.draft.graphql;

import org.gongping.scheme.Languages;
import org.gongping.scheme.SamplePreview;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Standings;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A pool of the preview as the contract shows it. */
record PreviewView(String title, List<RowView> rows) {

    /** A row of the preview. */
    record RowView(
            int percent,
            BigDecimal total,
            @Nullable Integer rank,
            @Nullable String grade,
            @Nullable String prize,
            @Nullable BigDecimal multiplier) {}

    static List<PreviewView> of(Scheme scheme, Standings standings, Locale locale) {
        return standings.pools().stream().map(pool -> of(scheme, pool, locale)).toList();
    }

    private static PreviewView of(Scheme scheme, Standings.PoolRows pool, Locale locale) {
        var title =
                scheme.pools().stream()
                        .filter(one -> one.id().equals(pool.pool()))
                        .map(one -> Languages.in(locale, one.title()))
                        .findFirst()
                        .orElseThrow();
        return new PreviewView(
                title, pool.rows().stream().map(row -> row(scheme, row, locale)).toList());
    }

    private static RowView row(Scheme scheme, Standings.Row row, Locale locale) {
        return new RowView(
                SamplePreview.percent(row),
                row.total(),
                row.rank(),
                Languages.name(locale, scheme, row.grade()),
                Languages.name(locale, scheme, row.prize()),
                row.multiplier());
    }
}
