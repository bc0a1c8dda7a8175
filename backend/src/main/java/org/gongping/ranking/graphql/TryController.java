package org.gongping.ranking.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.ranking.TryDraft;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Tries drafts of schemes. */
@Controller
class TryController {

    private final TryDraft tryDraft;

    TryController(TryDraft tryDraft) {
        this.tryDraft = tryDraft;
    }

    /** Somebody's place as the contract shows it. */
    record PlaceView(BigDecimal total, @Nullable Integer rank, @Nullable String grade) {}

    /** What would change for somebody, as the contract shows it. */
    record RowView(
            String number,
            String name,
            String unit,
            @Nullable String poolBefore,
            @Nullable String poolAfter,
            @Nullable PlaceView before,
            @Nullable PlaceView after) {}

    @QueryMapping
    List<RowView> triedSchemeDraft(
            @Argument String draft,
            @Argument String cycle,
            Locale locale,
            @ContextValue Caller caller) {
        var trial = tryDraft.run(caller, key("SchemeDraft", draft), key("Cycle", cycle));
        return trial.rows().stream().map(row -> view(trial, row, locale)).toList();
    }

    private static String key(String type, String id) {
        return GlobalId.key(type, id).orElse("");
    }

    private static RowView view(TryDraft.Trial trial, TryDraft.Tried row, Locale locale) {
        return new RowView(
                row.staff().number(),
                row.staff().name(),
                row.staff().unit(),
                pool(trial.before(), row.before(), locale),
                pool(trial.after(), row.after(), locale),
                place(trial.before(), row.before(), locale),
                place(trial.after(), row.after(), locale));
    }

    private static @Nullable String pool(
            Scheme scheme, TryDraft.@Nullable Place place, Locale locale) {
        return place == null
                ? null
                : scheme.pools().stream()
                        .filter(pool -> pool.id().equals(place.pool()))
                        .map(pool -> Languages.in(locale, pool.title()))
                        .findFirst()
                        .orElseThrow();
    }

    private static @Nullable PlaceView place(
            Scheme scheme, TryDraft.@Nullable Place place, Locale locale) {
        return place == null
                ? null
                : new PlaceView(
                        place.row().total(),
                        place.row().rank(),
                        Languages.name(locale, scheme, place.row().grade()));
    }
}
