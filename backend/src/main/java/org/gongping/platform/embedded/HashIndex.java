package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A non-unique index in memory, built from the documents on opening. The library knows no such
 * index and would scan; it never asks this one itself, the collection does.
 */
final class HashIndex extends Index<Object> implements EqualityIndex {

    private final Map<KeyValue, Set<Object>> positions = new ConcurrentHashMap<>();

    HashIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public Set<Object> positionsOf(KeyValue key) {
        return positions.getOrDefault(key, Set.of());
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        for (KeyValue key : getKeyValues(document)) {
            positions.merge(key, Set.of(position), HashIndex::union);
        }
    }

    /** Returns nothing: the position comes from the unique index on {@code _id}. */
    @Override
    public @Nullable Object remove(Document document) {
        Object position = Missing.ofNullable(document.get("_id"));
        for (KeyValue key : getKeyValues(document)) {
            positions.computeIfPresent(key, (_, held) -> without(held, position));
        }
        return null;
    }

    /** Most keys of some indexes hold one position, for which a hash set would be a waste. */
    private static Set<Object> union(Set<Object> held, Set<Object> more) {
        Set<Object> all = held instanceof HashSet ? held : new HashSet<>(held);
        all.addAll(more);
        return all;
    }

    private static @Nullable Set<Object> without(Set<Object> held, Object position) {
        if (held.size() > 1) {
            held.remove(position);
            return held;
        }
        return held.contains(position) ? null : held;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    /** A position may be absent here for any document; the library then asks the next index. */
    @Override
    protected boolean isSparse() {
        return true;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        getKeyValues(after);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return List.of();
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return positions.size();
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
