package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CompactionTest {

    private static final int DOCUMENTS = 200;
    private static final int BYTES = 2000;
    private static final long LIVE = (long) DOCUMENTS * BYTES;

    private final Path path = TemporaryFiles.absent("growing.mv");

    /** 2,000 updates leave at least 10 times the live data behind. */
    @Test
    void updatesWithoutEndKeepTheFileBelowTwentyTimesTheLiveData() throws IOException {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            MongoCollection<Document> things = filled(mongo);
            Random random = new Random(1);
            long largest = 0;
            for (int i = 0; i < 2000; i++) {
                things.replaceOne(eq("_id", random.nextInt(DOCUMENTS)), thing(i));
                largest = Math.max(largest, Files.size(path));
            }
            assertThat(largest).isLessThan(20 * LIVE);
        }
        assertThat(Files.size(path)).isLessThan(11 * LIVE);
    }

    @Test
    void aFileClosedSparseIsReplacedByADenseOneWithTheSameContent() throws IOException {
        List<Document> kept;
        try (RunningMongo mongo = RunningMongo.on(path)) {
            MongoCollection<Document> things = filled(mongo);
            mongo.collection("photos").insertMany(photos());
            mongo.collection("photos").deleteMany(gte("_id", 1));
            kept = things.find().into(new ArrayList<>());
        }
        assertThat(Files.size(path)).isLessThan(4 * LIVE);
        try (RunningMongo mongo = RunningMongo.on(path)) {
            MongoCollection<Document> things = mongo.collection("things");
            assertThat(things.find()).containsExactlyElementsOf(kept);
            assertThat(mongo.collection("photos").countDocuments()).isEqualTo(1);
            assertThat(things.listIndexes()).hasSize(2);
            assertThat(mongo.visitsDuring("things", () -> things.find(eq("n", 7)).first()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aCopyLeftUnfinishedIsForgotten() throws IOException {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            filled(mongo);
        }
        Path leftover = path.resolveSibling(path.getFileName() + ".compact");
        Files.writeString(leftover, "half a copy");

        try (RunningMongo mongo = RunningMongo.on(path)) {
            assertThat(mongo.collection("things").countDocuments()).isEqualTo(DOCUMENTS);
        }
        assertThat(leftover).doesNotExist();
    }

    private static MongoCollection<Document> filled(RunningMongo mongo) {
        MongoCollection<Document> things = mongo.collection("things");
        things.createIndex(Indexes.ascending("n"));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(thing(i).append("_id", i));
        }
        things.insertMany(documents);
        return things;
    }

    private static Document thing(int n) {
        return new Document("n", n).append("text", "x".repeat(BYTES));
    }

    private static List<Document> photos() {
        List<Document> photos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            photos.add(new Document("_id", i).append("bytes", new byte[500_000]));
        }
        return photos;
    }
}
