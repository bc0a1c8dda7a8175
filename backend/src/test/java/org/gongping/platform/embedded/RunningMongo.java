package org.gongping.platform.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.nio.file.Path;

/** An embedded server of a test's own, with a client on its database {@code d}. */
record RunningMongo(EmbeddedMongo server, MongoClient client) implements AutoCloseable {

    static RunningMongo on(Path file) {
        EmbeddedMongo server = EmbeddedMongo.open(file);
        return new RunningMongo(server, MongoClients.create(server.connectionString("d")));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("d").getCollection(name);
    }

    /** How many stored documents queries have looked at while the action ran. */
    long visitsDuring(String collection, Runnable action) {
        DurableCollection stored = server.backend().collection("d", collection).orElseThrow();
        long before = stored.visited();
        action.run();
        return stored.visited() - before;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
