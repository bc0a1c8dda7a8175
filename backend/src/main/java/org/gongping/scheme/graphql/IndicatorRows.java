package org.gongping.scheme.graphql;

import org.gongping.scheme.graphql.SheetComponent.IndicatorAspect;
import org.gongping.scheme.graphql.SheetComponent.IndicatorView;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Sheet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Lays a sheet's tree out in rows, each branch before what is below it. */
final class IndicatorRows {

    private final SchemeTexts texts;
    private final List<IndicatorView> rows = new ArrayList<>();

    IndicatorRows(SchemeTexts texts) {
        this.texts = texts;
    }

    List<IndicatorView> of(Sheet sheet) {
        add(sheet.indicators(), 1);
        return rows;
    }

    private void add(List<Indicator> indicators, int level) {
        for (Indicator indicator : indicators) {
            rows.add(row(indicator, level));
            add(indicator.indicators(), level + 1);
        }
    }

    private IndicatorView row(Indicator indicator, int level) {
        return new IndicatorView(
                indicator.id(),
                level,
                texts.in(indicator.title()),
                indicator.clause(),
                indicator.points(),
                indicator.aspects().stream()
                        .map(a -> new IndicatorAspect(a.id(), texts.in(a.title()), a.weight()))
                        .toList(),
                in(indicator.measure()),
                in(indicator.owner()),
                indicator.due());
    }

    private @Nullable String in(@Nullable LocalText text) {
        return text == null ? null : texts.in(text);
    }
}
