package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The filter of a leading {@code $match}, handed to the collection that an aggregation reads first,
 * so that its indexes can serve it. The aggregation still applies its {@code $match} afterwards.
 */
final class PushedMatch {

    private static final ScopedValue<PushedMatch> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private @Nullable Document filter;

    private PushedMatch(String collection, Document filter) {
        this.collection = collection;
        this.filter = filter;
    }

    static Optional<PushedMatch> of(String command, Document query) {
        if (command.equals("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document filter) {
            return Optional.of(new PushedMatch(String.valueOf(query.get(command)), filter));
        }
        return Optional.empty();
    }

    <T> T during(Supplier<T> aggregation) {
        return ScopedValue.where(CURRENT, this).call(aggregation::get);
    }

    /** The filter for a first read of the collection; empty for later reads and other ones. */
    static Optional<Document> takeFor(String collection) {
        if (!CURRENT.isBound() || !CURRENT.get().collection.equals(collection)) {
            return Optional.empty();
        }
        Optional<Document> taken = Optional.ofNullable(CURRENT.get().filter);
        CURRENT.get().filter = null;
        return taken;
    }
}
