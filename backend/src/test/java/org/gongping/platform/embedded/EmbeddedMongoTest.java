package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedMongoTest {

    private final MongoDatabase database = TestMongo.freshDatabase();

    @Test
    void whatIsInsertedIsFound() {
        database.getCollection("things").insertOne(new Document("_id", 1).append("name", "梁"));

        assertThat(database.getCollection("things").find().first()).containsEntry("name", "梁");
    }

    @Test
    void helloTellsThatWritesAreTaken() {
        assertThat(database.runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsEntry("ok", 1.0);
    }
}
