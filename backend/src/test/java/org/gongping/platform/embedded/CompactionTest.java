package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

class CompactionTest {

    private static final int DOCUMENTS = 500;
    private static final int BYTES = 2000;
    private static final long LIVE = (long) DOCUMENTS * BYTES;

    private final Path path = TemporaryFiles.absent("growing.mv");

    /** Each round leaves 1 MB behind and 20 kB to keep, in one chunk: uncompacted, 40 MB. */
    @Test
    void whatIsDeletedDoesNotMakeTheFileGrowBeyondAFewTimesTheLiveData() throws IOException {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            for (int round = 0; round < 40; round++) {
                insertAndDelete(mongo, round);
                mongo.server().upkeep().tidyNow();
            }
            assertThat(mongo.collection("things").countDocuments()).isEqualTo(40);
            assertThat(Files.size(path)).isLessThan(5_000_000);
        }
    }

    @Test
    void theFileIsForItsOwnerOnlyBeforeAndAfterItIsReplaced() throws IOException {
        for (int round = 0; round < 2; round++) {
            try (RunningMongo mongo = RunningMongo.on(path)) {
                for (int n = 0; n < 10; n++) {
                    insertAndDelete(mongo, 10 * round + n);
                }
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    @Timeout(60)
    void compactionNeedsNoCommand() throws InterruptedException {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            for (int round = 0; round < 4; round++) {
                insertAndDelete(mongo, round);
            }
            WipingFileStore space = mongo.server().file().space();
            while (space.getChunksFillRate() < 50) {
                Thread.sleep(20);
            }
            assertThat(mongo.collection("things").countDocuments()).isEqualTo(4);
        }
    }

    private static void insertAndDelete(RunningMongo mongo, int round) {
        MongoCollection<Document> things = mongo.collection("things");
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            documents.add(
                    new Document("round", round).append("i", i).append("t", "x".repeat(20_000)));
        }
        things.insertMany(documents);
        things.deleteMany(and(eq("round", round), ne("i", 25)));
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
