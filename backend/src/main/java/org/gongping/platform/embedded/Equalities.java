package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a query demands of single fields by equality: for each such field the values of which a
 * matching document has at least one. Anything else in the query is left to the filter that runs
 * over what an index found.
 */
final class Equalities {

    /** Above this many combinations of {@code $in} values a scan is as good. */
    private static final int MOST_LOOKUPS = 10_000;

    private final Map<String, List<?>> byField = new HashMap<>();

    private Equalities() {}

    static Equalities of(Document query) {
        Equalities found = new Equalities();
        found.collect(query);
        return found;
    }

    /** The ids that an index finds, in {@code _id} order; empty if it cannot serve the query. */
    Optional<Set<Object>> positionsIn(EqualityIndex index) {
        List<List<Object>> keys = List.of(List.of());
        for (IndexKey key : index.getKeys()) {
            List<?> values = byField.get(key.getKey());
            if (values == null || (long) keys.size() * values.size() > MOST_LOOKUPS) {
                return Optional.empty();
            }
            keys = combine(keys, values);
        }
        // Ordered by _id, so that an answer never tells in which order documents arrived.
        Set<Object> positions = new TreeSet<>(ValueComparator.asc());
        keys.forEach(key -> positions.addAll(index.positionsOf(new KeyValue(key).normalized())));
        return Optional.of(positions);
    }

    private static List<List<Object>> combine(List<List<Object>> heads, List<?> values) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> head : heads) {
            for (Object value : values) {
                List<Object> key = new ArrayList<>(head);
                key.add(value);
                longer.add(key);
            }
        }
        return longer;
    }

    private void collect(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part));
            } else if (!field.startsWith("$")) {
                valuesOf(demand).ifPresent(values -> byField.putIfAbsent(field, values));
            }
        });
    }

    private static Optional<List<?>> valuesOf(Object demand) {
        if (demand instanceof Document operators && hasOperator(operators)) {
            return valuesOfOperators(operators);
        }
        return isPlain(demand) ? Optional.of(List.of(demand)) : Optional.empty();
    }

    private static Optional<List<?>> valuesOfOperators(Document operators) {
        Object equal = operators.get("$eq");
        if (equal != null && isPlain(equal)) {
            return Optional.of(List.of(equal));
        }
        if (operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(Equalities::isPlain)) {
            return Optional.of(values.stream().distinct().toList());
        }
        if (operators.get("$all") instanceof Collection<?> values
                && !values.isEmpty()
                && values.stream().allMatch(Equalities::isPlain)) {
            return Optional.of(List.of(values.iterator().next()));
        }
        return Optional.empty();
    }

    private static boolean hasOperator(Document demand) {
        return demand.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    /**
     * Null also matches absent fields, arrays match whole, expressions match many: none is one key.
     */
    private static boolean isPlain(Object value) {
        return value != null
                && !(value instanceof Collection)
                && !(value instanceof Document nested && hasOperator(nested))
                && !BsonRegularExpression.isRegularExpression(value);
    }
}
