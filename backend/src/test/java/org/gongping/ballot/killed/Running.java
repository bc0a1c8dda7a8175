package org.gongping.ballot.killed;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.gongping.ballot.Federation;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.EmbeddedMongo;

import java.nio.file.Path;

/** The federation as one process has it, on an embedded database in a file. */
record Running(EmbeddedMongo server, MongoClient client, Federation federation)
        implements AutoCloseable {

    static final int MEMBERS = 6;
    private static final String DATABASE = "d";

    static Running on(Path file, KillPoint point) {
        var server = EmbeddedMongo.open(file);
        var address = new ConnectionString(server.connectionString(DATABASE));
        var client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(address)
                                .addCommandListener(point)
                                .build());
        var mongo = TestOrganisations.database(client, DATABASE);
        var order = point.counting(server.storageOrder(DATABASE));
        return new Running(server, client, new Federation(MEMBERS, mongo, order));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
