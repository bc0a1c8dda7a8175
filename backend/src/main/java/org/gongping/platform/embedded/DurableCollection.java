package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * A collection that copies every document on its way in and out, so that no caller ever holds, sees
 * half-changed, or changes what is stored, and that asks its indexes before it scans.
 */
final class DurableCollection extends H2Collection {

    private final LongAdder visited = new LongAdder();
    private final MVMap<Object, Document> documents;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> facts,
            CursorRegistry cursors) {
        super(database, name, options, documents, facts, cursors);
        this.documents = documents;
    }

    /** How many stored documents queries have looked at since the collection was opened. */
    long visited() {
        return visited.sum();
    }

    /**
     * Puts all documents anew, in {@code _id} order. Nobody may commit meanwhile, so that the file
     * holds either the old pages or the new ones.
     *
     * @param abandon run where it breaks off half done, for want of memory say: that must never be
     *     stored
     */
    synchronized void rewriteInIdOrder(Runnable abandon) {
        Map<Object, Document> all = new LinkedHashMap<>(documents);
        boolean whole = false;
        try {
            documents.clear();
            all.forEach(documents::put);
            whole = true;
        } finally {
            if (!whole) {
                abandon.run();
            }
        }
    }

    @Override
    public Iterable<Document> queryAll() {
        return PushedMatch.takeFor(getCollectionName())
                .map(filter -> handleQuery(new Document("$query", filter)))
                .orElseGet(super::queryAll);
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Equalities equalities = Equalities.of(query);
        return getIndexes().stream()
                .filter(EqualityIndex.class::isInstance)
                .map(EqualityIndex.class::cast)
                .flatMap(index -> equalities.positionsIn(index).stream())
                .min(Comparator.comparingInt(Collection::size))
                .map(found -> matchDocuments(query, found, orderBy, skip, limit, batchSize, fields))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, fields));
    }

    /** Copies after the filter, so that only what leaves is copied. */
    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> stored,
            int skip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> order,
            @Nullable Document fields) {
        Stream<Document> matching =
                stored.filter(Objects::nonNull)
                        .peek(_ -> visited.increment())
                        .filter(document -> documentMatchesQuery(document, query));
        Stream<Document> sorted = order == null ? matching : matching.sorted(order);
        Stream<Document> page = limit > 0 ? sorted.skip(skip).limit(limit) : sorted.skip(skip);
        return super.matchDocumentsFromStream(
                new Document(), page.map(Document::cloneDeeply), 0, 0, batchSize, null, fields);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        return super.addDocumentInternal(document.cloneDeeply());
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        super.handleUpdate(position, before, after.cloneDeeply());
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    /** Sizes are not kept: keeping them would encode every document twice. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
