package org.gongping.platform.embedded;

import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;

import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A process may be killed at any moment: the file must never hold a part of a command. */
class WholeCommandsTest {

    private static final int DOCUMENTS = 500;

    /** All together 40 MB, twice of what the store would keep in memory by its default. */
    private static final int BYTES = 80_000;

    /** So few that none of them leaves the memory. */
    private static final int FEW = 10;

    private final Path path = TemporaryFiles.absent("large.mv");
    private final Path copy = TemporaryFiles.absent("copy.mv");

    @Test
    void aLargeCommandIsOneVersionOfTheFile() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.server().upkeep().close();
            mongo.collection("ballots").insertMany(ballots());
            long before = version(mongo);

            mongo.collection("ballots").updateMany(new Document(), set("seen", true));

            assertThat(version(mongo)).isEqualTo(before + 1);
        }
    }

    @Test
    void aFileCopiedInTheMiddleOfARewriteHoldsEveryDocument() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.collection("ballots").insertMany(ballots());

            mongo.server().backend().commits().alone(() -> rewriteAndCopy(mongo));
        }
        try (RunningMongo copied = RunningMongo.on(copy)) {
            assertThat(copied.collection("ballots").countDocuments()).isEqualTo(DOCUMENTS);
        }
    }

    /** Whoever still asks is told that it is gone, and nothing that is half done is stored. */
    @Test
    void aRewriteThatBreaksOffLeavesTheFileAsItWas() {
        var bursting = new BurstingList();
        RunningMongo mongo = RunningMongo.on(path);
        mongo.collection("ballots").insertMany(ballots().subList(0, FEW));
        documents(mongo).put(FEW / 2, new de.bwaldvogel.mongo.bson.Document("is", bursting));

        bursting.full = true;
        assertThatThrownBy(() -> mongo.server().storageOrder("d").forget("ballots"))
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
        bursting.full = false;

        assertThatThrownBy(() -> mongo.collection("ballots").insertOne(new Document()))
                .isInstanceOf(MongoException.class);
        mongo.close();
        try (RunningMongo opened = RunningMongo.on(path)) {
            assertThat(opened.collection("ballots").countDocuments()).isEqualTo(FEW);
        }
    }

    /** Nothing is half done yet: whoever asks is answered as before. */
    @Test
    void aRewriteThatDoesNotEvenBeginStopsNobody() {
        var bursting = new BurstingList();
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.collection("ballots").insertMany(ballots().subList(0, FEW));
            var id = new de.bwaldvogel.mongo.bson.Document("is", bursting);
            documents(mongo).put(id, new de.bwaldvogel.mongo.bson.Document("_id", id));

            bursting.full = true;
            assertThatThrownBy(() -> mongo.server().storageOrder("d").forget("ballots"))
                    .hasRootCauseInstanceOf(OutOfMemoryError.class);
            bursting.full = false;

            mongo.collection("ballots").insertOne(new Document());
            assertThat(documents(mongo)).hasSize(FEW + 2);
        }
    }

    /**
     * Its hash is asked for when it is copied as a key, and its place in the memory is counted when
     * it is put as a value: then there is no room for it.
     */
    private static final class BurstingList extends ArrayList<Object> {

        private boolean full;

        @Override
        public int hashCode() {
            if (full) {
                throw new OutOfMemoryError("as if the heap were full");
            }
            return super.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public Stream<Object> stream() {
            if (full) {
                throw new OutOfMemoryError("as if the heap were full");
            }
            return super.stream();
        }
    }

    private static MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents(RunningMongo mongo) {
        var store = mongo.server().file().store();
        return store.openMap(StoreFile.DOCUMENTS + "d.ballots", StoredBson.documentsById());
    }

    /** What one round moves lies in memory: 40 MB take several, and all are left behind. */
    @Test
    void whateverIsLargeIsMovedFromOldChunksToo() {
        try (RunningMongo mongo = RunningMongo.on(path)) {
            mongo.collection("others").insertMany(ballots());
            mongo.collection("others").deleteOne(new Document("_id", 7));
            mongo.collection("ballots").insertOne(new Document("_id", 1));
            long old = version(mongo);
            assertThat(mongo.server().file().space().largestMovable(old)).isPositive();

            mongo.server().storageOrder("d").forget("ballots");

            assertThat(mongo.server().file().space().largestMovable(old)).isZero();
            assertThat(mongo.collection("others").countDocuments()).isEqualTo(DOCUMENTS - 1);
        }
    }

    private void rewriteAndCopy(RunningMongo mongo) {
        long before = version(mongo);
        mongo.server()
                .backend()
                .collection("d", "ballots")
                .orElseThrow()
                .rewriteInIdOrder(() -> {});
        assertThat(version(mongo)).isEqualTo(before);
        try {
            Files.copy(path, copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long version(RunningMongo mongo) {
        return mongo.server().file().store().getCurrentVersion();
    }

    private static List<Document> ballots() {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(n -> new Document("_id", n).append("marks", new byte[BYTES]))
                .toList();
    }
}
