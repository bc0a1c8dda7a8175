package org.gongping.ranking.graphql;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Indicator;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.stream.Stream;

/** What the parts of a component are called that a score's explanation names. */
final class PartTitles {

    private PartTitles() {}

    /**
     * The title of a group, indicator, aspect, wave or item, or null if there is none such.
     *
     * @param leaf the indicator whose aspect is meant; null if none is: aspects are named by leaf
     */
    static @Nullable LocalText of(Component component, @Nullable String leaf, String id) {
        return switch (component.kind()) {
            case Ballot b -> find(b.groups().stream(), id, Ballot.Group::id, Ballot.Group::title);
            case Sheet sheet when leaf != null -> ofAspect(sheet, leaf, id);
            case Sheet sheet -> find(sheet.all(), id, Indicator::id, Indicator::title);
            case Rating r ->
                    find(r.aspects().stream(), id, Rating.Aspect::id, Rating.Aspect::title);
            case Survey s -> find(s.waves().stream(), id, Survey.Wave::id, Survey.Wave::title);
            case Ledger l -> find(l.items().stream(), id, Ledger.Item::code, Ledger.Item::title);
            case Imported _, Nested _ -> null;
        };
    }

    private static @Nullable LocalText ofAspect(Sheet sheet, String leaf, String id) {
        return find(
                sheet.all()
                        .filter(indicator -> indicator.id().equals(leaf))
                        .flatMap(indicator -> indicator.aspects().stream()),
                id,
                Indicator.Aspect::id,
                Indicator.Aspect::title);
    }

    private static <T> @Nullable LocalText find(
            Stream<T> parts, String id, Function<T, String> key, Function<T, LocalText> title) {
        return parts.filter(part -> key.apply(part).equals(id)).findFirst().map(title).orElse(null);
    }
}
