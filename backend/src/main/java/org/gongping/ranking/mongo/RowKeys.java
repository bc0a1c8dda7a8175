package org.gongping.ranking.mongo;

import org.gongping.ranking.Edition;
import org.gongping.ranking.StandingRow;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys under which an edition's rows are found: all by equality, none by order. */
record RowKeys(Edition of) {

    String edition() {
        return of.cycle().organisation() + ":" + of.cycle().cycle() + ":" + of.id();
    }

    String place(String pool, int place) {
        return "%s:%s:%07d".formatted(edition(), pool, place);
    }

    String subject(String number) {
        return edition() + ":" + number;
    }

    String unit(String pool, String unit) {
        return edition() + ":" + pool + ":" + unit;
    }

    /** Every character and pair of neighbours in the name, and the whole number. */
    List<String> names(StandingRow row) {
        var name = points(row.name());
        var singles = IntStream.range(0, name.size()).mapToObj(at -> join(name, at, at + 1));
        var pairs = IntStream.range(1, name.size()).mapToObj(at -> join(name, at - 1, at + 1));
        return Stream.of(singles, pairs, Stream.of(row.number().toLowerCase(Locale.ROOT)))
                .flatMap(parts -> parts)
                .distinct()
                .map(part -> name(row.pool(), part))
                .toList();
    }

    /** The keys under which everything that a search can find is found, and perhaps more. */
    List<String> search(String pool, String text) {
        var points = points(text);
        var begin = join(points, 0, Math.min(2, points.size()));
        return Stream.of(begin, text.toLowerCase(Locale.ROOT))
                .distinct()
                .map(part -> name(pool, part))
                .toList();
    }

    private String name(String pool, String part) {
        return edition() + ":" + pool + ":" + part;
    }

    private static List<String> points(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().mapToObj(Character::toString).toList();
    }

    private static String join(List<String> points, int from, int to) {
        return String.join("", points.subList(from, to));
    }
}
