package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The unique index on {@code _id}: the documents' own map, which is ordered by {@code _id} already.
 * Collections without another index therefore need no time to open and no memory.
 */
final class IdIndex extends AbstractUniqueIndex<Object> implements EqualityIndex {

    private final MVMap<Object, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    /** The id as it is stored: 1 finds a stored 1.0, which is the same key. */
    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        Object id = Missing.ofNullable(key.get(0));
        Object nearest = documents.floorKey(id);
        return nearest != null && ValueComparator.asc().compare(nearest, id) == 0 ? nearest : null;
    }

    @Override
    public Set<Object> positionsOf(KeyValue key) {
        Object position = getPosition(key);
        return position == null ? Set.of() : Set.of(position);
    }

    /** Nothing to do: the document is in the map before its indexes hear of it. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    /** Tells the position only: the collection takes the document out of the map afterwards. */
    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    /** An {@code _id} never changes. */
    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        throw new UnsupportedOperationException("documents are put by their collection");
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return () ->
                documents.keySet().stream()
                        .<Map.Entry<KeyValue, Object>>map(
                                id -> new SimpleImmutableEntry<>(new KeyValue(id), id))
                        .iterator();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
