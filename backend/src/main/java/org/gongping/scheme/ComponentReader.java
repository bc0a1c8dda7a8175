package org.gongping.scheme;

import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Kind;
import org.gongping.scoring.Missing;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;

/** Reads components, each of exactly one kind. */
final class ComponentReader {
    private static final BigDecimal MAX = BigDecimal.valueOf(100);

    private ComponentReader() {}

    static Component read(String id, Spot spot) {
        Section component = spot.section();
        return component.close(
                new Component(
                        id,
                        component.title(id),
                        component.orNull("clause", Spot::text),
                        kind(component)));
    }

    private static Kind kind(Section component) {
        Kind.Name name = name(component);
        return name == null
                ? new Imported(MAX, Missing.INCOMPLETE)
                : component.need(name.key(), spot -> kind(name, spot));
    }

    private static Kind.@Nullable Name name(Section component) {
        Kind.Name[] all = Kind.Name.values();
        String key = component.one(Arrays.stream(all).map(Kind.Name::key).toArray(String[]::new));
        return Arrays.stream(all).filter(n -> n.key().equals(key)).findFirst().orElse(null);
    }

    private static Kind kind(Kind.Name name, Spot spot) {
        return switch (name) {
            case BALLOT -> BallotReader.read(spot);
            case SHEET -> SheetReader.read(spot);
            case RATING -> rating(spot);
            case SURVEY -> SurveyReader.read(spot);
            case LEDGER -> LedgerReader.read(spot);
            case IMPORTED -> imported(spot);
            case NESTED -> nested(spot);
        };
    }

    private static Rating rating(Spot spot) {
        Section rating = spot.section();
        return rating.close(
                new Rating(
                        rating.needList("aspects", ComponentReader::aspect),
                        rating.choice("combine", Rating.Combine.MEAN)));
    }

    private static Rating.Aspect aspect(Spot spot) {
        Section aspect = spot.section();
        String id = aspect.text("id");
        return aspect.close(new Rating.Aspect(id, aspect.title(id), aspect.number("points")));
    }

    private static Imported imported(Spot spot) {
        Section imported = spot.section();
        return imported.close(
                new Imported(
                        imported.get("max", Spot::number, MAX),
                        imported.choice("missing", Missing.INCOMPLETE)));
    }

    private static Nested nested(Spot spot) {
        Section nested = spot.section();
        return nested.close(new Nested(nested.text("scheme"), nested.number("max")));
    }
}
