package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;

import io.netty.channel.Channel;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.util.List;

/** One database of the store: its collections copy, its indexes live in memory. */
final class DurableDatabase extends H2Database {

    private final MVStore store;

    private DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The superclass opens the collections from its constructor and needs this field there.
        this.store = store;
        super(name, store, cursors);
    }

    static DurableDatabase open(String name, MVStore store, CursorRegistry cursors) {
        return new DurableDatabase(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(collection);
        MVMap<String, Object> facts = store.openMap("meta." + namespace);
        return new DurableCollection(
                this, collection, options, documentsOf(collection), facts, cursorRegistry);
    }

    private MVMap<Object, Document> documentsOf(String collection) {
        String name = StoreFile.DOCUMENTS + getFullCollectionNamespace(collection);
        return store.openMap(name, StoredBson.documentsById());
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean isOnId = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        return isOnId
                ? new IdIndex(name, keys, documentsOf(collection))
                : new UniqueHashIndex(name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new HashIndex(name, keys, sparse);
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        return PushedMatch.of(command, query)
                .map(match ->
                        match.during(() ->
                                super.handleCommand(channel, command, query, databases, oplog)))
                .orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
    }
}
