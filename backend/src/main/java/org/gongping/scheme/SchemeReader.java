package org.gongping.scheme;

import org.gongping.scoring.Agreement;
import org.gongping.scoring.Component;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.PerPool;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Publicity;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Selector;
import org.gongping.scoring.Stage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the top of a scheme and its pools, calendar and stages. */
final class SchemeReader {
    private static final int DECIMALS = 2;

    private SchemeReader() {}

    static Scheme read(Spot spot) {
        Section file = spot.section();
        return file.close(scheme(file, file.text("id")));
    }

    private static Scheme scheme(Section file, String id) {
        return new Scheme(
                id,
                file.need("version", Spot::whole),
                file.title(id),
                file.orNull("source", Spot::local),
                file.need("appraises", s -> s.choice(Scheme.Appraises.STAFF)),
                file.get("decimals", Spot::whole, DECIMALS),
                file.needList("pools", SchemeReader::pool),
                file.need("components", SchemeReader::components),
                file.need("total", perPool(ExpressionReader::read)),
                file.get("ranking", SchemeReader::tieBreak, List.of()),
                file.get("grading", perPool(OutcomeReader::grading), PerPool.none()),
                file.get("prizes", perPool(OutcomeReader::prizes), PerPool.none()),
                file.get("awards", perPool(OutcomeReader::awards), PerPool.none()),
                file.list("consequences", OutcomeReader::consequence),
                file.orNull("publicity", SchemeReader::publicity),
                file.list("stages", SchemeReader::stage),
                file.get("names", SchemeReader::names, Map.of()),
                file.list("assumptions", Spot::local),
                file.list("provisions", SchemeReader::provision),
                file.orNull("agreed", SchemeReader::agreement));
    }

    private static Scheme.Provision provision(Spot spot) {
        Section provision = spot.section();
        return provision.close(
                new Scheme.Provision(
                        provision.orNull("clause", Spot::text),
                        provision.need("text", Spot::local)));
    }

    private static Agreement agreement(Spot spot) {
        Section agreed = spot.section();
        return agreed.close(
                new Agreement(
                        agreed.need("version", Spot::whole),
                        agreed.need("on", SchemeReader::date),
                        agreed.needList("by", Spot::local)));
    }

    private static LocalDate date(Spot spot) {
        try {
            return LocalDate.parse(spot.text());
        } catch (DateTimeException _) {
            return spot.hole("must be a date such as 2026-01-15", LocalDate.EPOCH);
        }
    }

    private static <R> Function<Spot, PerPool<R>> perPool(Function<Spot, R> reader) {
        return spot -> {
            Map<String, R> rules = new LinkedHashMap<>();
            spot.entries().forEach((pool, rule) -> rules.put(pool, reader.apply(rule)));
            return new PerPool<>(rules);
        };
    }

    private static Pool pool(Spot spot) {
        Section pool = spot.section();
        String id = pool.text("id");
        return pool.close(
                new Pool(
                        id,
                        pool.title(id),
                        pool.need("members", SchemeReader::selector),
                        pool.get("ranked", Spot::flag, true)));
    }

    /** The traits named belong to whoever keeps people and units, so any are taken. */
    static Selector selector(Spot spot) {
        Map<String, Set<String>> traits = new LinkedHashMap<>();
        spot.entries()
                .forEach((trait, values) -> traits.put(trait, new LinkedHashSet<>(values.texts())));
        return new Selector(traits);
    }

    private static Map<String, Component> components(Spot spot) {
        Map<String, Component> components = new LinkedHashMap<>();
        spot.entries().forEach((id, c) -> components.put(id, ComponentReader.read(id, c)));
        return components;
    }

    private static Map<String, LocalText> names(Spot spot) {
        Map<String, LocalText> names = new LinkedHashMap<>();
        spot.entries().forEach((code, name) -> names.put(code, name.local()));
        return names;
    }

    private static List<String> tieBreak(Spot spot) {
        Section ranking = spot.section();
        return ranking.close(ranking.list("tieBreak", Spot::text));
    }

    private static Publicity publicity(Spot spot) {
        Section publicity = spot.section();
        return publicity.close(
                new Publicity(
                        publicity.need("days", Spot::whole),
                        publicity.choice("calendar", Publicity.Calendar.WORKING)));
    }

    private static Stage stage(Spot spot) {
        Section stage = spot.section();
        String id = stage.text("id");
        return stage.close(
                new Stage(
                        id,
                        stage.title(id),
                        stage.orNull("clause", Spot::text),
                        stage.need("from", SchemeReader::day),
                        stage.need("to", SchemeReader::day)));
    }

    private static Stage.StageDay day(Spot spot) {
        Section day = spot.section();
        return day.close(
                new Stage.StageDay(
                        day.need("day", SchemeReader::monthDay), day.get("year", Spot::whole, 0)));
    }

    private static MonthDay monthDay(Spot spot) {
        try {
            return MonthDay.parse("--" + spot.text());
        } catch (DateTimeException _) {
            return spot.hole("must be a month and a day such as 12-20", MonthDay.of(1, 1));
        }
    }
}
