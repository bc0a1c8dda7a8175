package org.gongping.platform.embedded;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;

import org.bson.Document;
import org.gongping.kernel.StorageOrder;

/**
 * On a real MongoDB: a collection clustered on {@code _id} has no other order to forget. Its
 * journal and oplog do have one until the server recycles them.
 */
final class ClusteredStorageOrder implements StorageOrder {

    private static final int NAMESPACE_EXISTS = 48;

    private final MongoDatabase database;

    ClusteredStorageOrder(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void prepare(String collection) {
        ClusteredIndexOptions onId = new ClusteredIndexOptions(new Document("_id", 1), true);
        try {
            database.createCollection(
                    collection, new CreateCollectionOptions().clusteredIndexOptions(onId));
        } catch (MongoCommandException failure) {
            if (failure.getErrorCode() != NAMESPACE_EXISTS) {
                throw failure;
            }
        }
        forget(collection);
    }

    @Override
    public void forget(String collection) {
        for (Document found : database.listCollections().filter(new Document("name", collection))) {
            if (!found.get("options", new Document()).containsKey("clusteredIndex")) {
                throw new IllegalStateException(collection + " is not clustered on _id");
            }
        }
    }
}
