package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class EmbeddedMongoTest {

    private static final BsonDateTime MOMENT = new BsonDateTime(1_700_000_000_123L);

    private final Path path = TemporaryFiles.absent("values.mv");

    @Test
    void everyKindOfValueComesBackAsItWentInAfterReopeningToo() {
        Document before =
                new Document("_id", "梁")
                        .append("int", 1)
                        .append("long", 1L << 60)
                        .append("double", 0.1)
                        .append("decimal", Decimal128.parse("82.50"))
                        .append("flag", true)
                        .append("none", null)
                        .append("at", MOMENT)
                        .append("ref", new ObjectId("0123456789abcdef01234567"))
                        .append("bytes", new Binary(new byte[] {0, -1, 127}))
                        .append("list", Arrays.asList(1, "two", null, new Document("three", 3L)))
                        .append("nested", new Document("deep", new Document("er", List.of())));
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.collection("values").insertOne(before);
            assertThat(asBson(mongo.collection("values").find())).isEqualTo(asBson(before));
        }
        try (RunningMongo mongo = RunningMongo.on(path)) {
            assertThat(asBson(mongo.collection("values").find(eq("_id", "梁"))))
                    .isEqualTo(asBson(before));
        }
    }

    @Test
    void aDroppedCollectionIsGoneWithItsIndexesAndCanBeMadeAnew() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            MongoCollection<Document> things = mongo.collection("things");
            things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            things.insertOne(new Document("_id", 1).append("key", "k"));

            things.drop();
            things.insertMany(List.of(thing(1, "k"), thing(2, "k")));
        }
        try (RunningMongo mongo = RunningMongo.on(path)) {
            assertThat(mongo.collection("things").find(eq("key", "k"))).hasSize(2);
        }
    }

    @Test
    void aDroppedDatabaseIsGone() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.collection("things").insertOne(thing(1, "k"));
            mongo.client().getDatabase("d").drop();
            mongo.collection("other").insertOne(thing(2, "l"));
        }
        try (RunningMongo mongo = RunningMongo.on(path)) {
            assertThat(mongo.client().getDatabase("d").listCollectionNames())
                    .containsExactly("other");
        }
    }

    @Test
    void moreAnswersThanOneBatchHoldsComeInBatches() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            List<Document> many = new ArrayList<>();
            for (int i = 0; i < 250; i++) {
                many.add(thing(i, "k" + i));
            }
            mongo.collection("things").insertMany(many);

            assertThat(mongo.collection("things").find().batchSize(100)).hasSize(250);
        }
    }

    @Test
    void helloTellsThatWritesAreTaken() {
        MongoDatabase database = TestMongo.freshDatabase();

        assertThat(database.runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsEntry("ok", 1.0);
    }

    private static BsonDocument asBson(FindIterable<Document> found) {
        return asBson(requireNonNull(found.first()));
    }

    private static BsonDocument asBson(Document document) {
        return document.toBsonDocument();
    }

    private static Document thing(int id, String key) {
        return new Document("_id", id).append("key", key);
    }
}
